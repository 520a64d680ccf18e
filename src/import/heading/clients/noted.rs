//! How people head the columns that are told in a client's note, under their own headings.

use super::super::Aliases;

/// Fields that begin with `beside:`.
pub(in crate::import::heading) const NOTED: Aliases = &[
    (
        "beside:allergies",
        &[
            "过敏史",
            "过敏",
            "过敏情况",
            "是否过敏",
            "有无过敏",
            "过敏源",
            "过敏原",
            "过敏信息",
            "过敏说明",
            "过敏成分",
            "药物过敏",
            "allergies",
            "allergy",
            "allergicto",
            "knownallergies",
            "allergynotes",
        ],
    ),
    (
        "beside:health",
        &[
            "健康状况",
            "健康情况",
            "身体状况",
            "身体情况",
            "病史",
            "既往病史",
            "疾病史",
            "疾病",
            "禁忌",
            "禁忌症",
            "medical",
            "medicalnotes",
            "medicalconditions",
            "medicalhistory",
            "health",
            "healthnotes",
            "healthconditions",
            "contraindications",
        ],
    ),
    (
        "beside:cautions",
        &[
            "注意事项",
            "注意",
            "特别注意",
            "特别提醒",
            "提醒",
            "服务提醒",
            "alert",
            "alerts",
            "cautions",
            "importantnotes",
            "specialnotes",
        ],
    ),
];
