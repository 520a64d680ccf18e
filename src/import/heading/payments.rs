//! How people head the columns of a payment.

use super::{Aliases, shared};

pub(super) const PAYMENTS: Aliases = &[
    ("number", shared::NUMBER),
    (
        "number",
        &["收款单号", "付款单号", "收款编号", "交易号", "序列号", "paymentno", "paymentid", "transactionid"],
    ),
    ("day", &["日期", "收款日期", "付款日期", "交易日期", "营业日期", "date", "day", "paymentdate"]),
    ("at", &["时间", "收款时间", "付款时间", "支付时间", "交易时间", "at", "time", "datetime"]),
    ("client", shared::CLIENT),
    ("client_number", shared::CLIENT_NUMBER),
    ("phone", shared::PHONE),
    (
        "for",
        &[
            "单号",
            "对应单号",
            "消费单号",
            "销售单号",
            "关联单号",
            "订单号",
            "订单编号",
            "小票号",
            "业务单号",
            "for",
            "orderno",
            "visitno",
            "saleno",
            "receiptno",
        ],
    ),
    ("method", shared::METHOD),
    ("method", &["方式"]),
    (
        "amount",
        &[
            "金额",
            "收款金额",
            "付款金额",
            "实收",
            "实收金额",
            "实付",
            "实付金额",
            "交易金额",
            "收款",
            "amount",
            "paid",
            "total",
        ],
    ),
    ("by", shared::BY),
    ("by", &["收款人", "操作员"]),
    ("note", shared::NOTE),
    ("note", &["摘要", "用途"]),
    ("state", shared::STATE),
];
