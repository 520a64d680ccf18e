//! `salon complaint`: what clients complained of, until when it is seen to, and what was done.

mod about;
mod ask;
mod back;
pub mod close;
mod doing;
mod escalating;
pub mod find;
mod list;
mod listed;
mod note;
mod on_card;
mod open;
mod overdue;
mod photos;
mod remedy;
mod resolve;
mod show;
mod slip;
mod stats;
mod step;
mod story;
mod wanted;
pub mod writing;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

pub use overdue::at_a_glance;

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum ComplaintVerb {
    #[command(about = both("受理投诉", "put a complaint on record"))]
    Open(wanted::ComplaintOpenArgs),
    #[command(about = both("列出投诉", "list complaints"))]
    List(list::ComplaintListArgs),
    #[command(about = both("一个投诉的经过，按时间", "a complaint's whole story, in order of time"))]
    Show(show::ComplaintShowArgs),
    #[command(about = both("首次响应：已经和她联系上", "the first response: somebody has spoken with her"))]
    Respond(step::ComplaintStepArgs),
    #[command(about = both("答复：打算怎么处理", "the answer: what is to be done"))]
    Answer(step::ComplaintStepArgs),
    #[command(about = both("处理完毕：补做、退款、补偿……", "resolved: done once more, refunded, compensated …"))]
    Resolve(wanted::ComplaintResolveArgs),
    #[command(about = both("重新处理", "open it again"))]
    Reopen(close::ComplaintReopenArgs),
    #[command(about = both("结案：原因和改进措施", "close it, with its cause and what changes"))]
    Close(wanted::ComplaintCloseArgs),
    #[command(about = both("记备注、更正、不良反应消退", "a note, a correction, a reaction that is gone"))]
    Note(note::ComplaintNoteArgs),
    #[command(about = both("交给谁处理", "give it to a member of the staff"))]
    Assign(note::ComplaintAssignArgs),
    #[command(about = both("已超时和快到时限的", "what is overdue, and what soon will be"))]
    Overdue(overdue::ComplaintOverdueArgs),
    #[command(about = both("统计：多少、多快、花了多少、满意多少", "figures: how many, how fast, at what cost"))]
    Stats(stats::ComplaintStatsArgs),
    #[command(about = both("售后服务单；--settlement 是处理协议", "the after-sales slip; --settlement: what was agreed"))]
    Slip(slip::ComplaintSlipArgs),
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &[
    "open", "list", "show", "respond", "answer", "resolve", "reopen", "close", "note", "assign", "overdue",
    "stats", "slip",
];

pub fn run(world: &World, verb: ComplaintVerb) -> anyhow::Result<Exit> {
    match verb {
        ComplaintVerb::Open(args) => open::run(world, args),
        ComplaintVerb::List(args) => list::run(world, &args),
        ComplaintVerb::Show(args) => show::run(world, &args),
        ComplaintVerb::Respond(args) => step::respond(world, &args),
        ComplaintVerb::Answer(args) => step::answer(world, &args),
        ComplaintVerb::Resolve(args) => resolve::run(world, &args),
        ComplaintVerb::Reopen(args) => close::reopen(world, &args),
        ComplaintVerb::Close(args) => close::run(world, &args),
        ComplaintVerb::Note(args) => note::run(world, &args),
        ComplaintVerb::Assign(args) => note::assign(world, &args),
        ComplaintVerb::Overdue(args) => overdue::run(world, &args),
        ComplaintVerb::Stats(args) => stats::run(world, &args),
        ComplaintVerb::Slip(args) => slip::run(world, &args),
    }
}
