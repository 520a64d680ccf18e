//! What becomes of a deposit when a booking is called off or missed (domain.md section 3).

use crate::cli::steps::Done;
use crate::cli::till::deposit;
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::{DEPOSIT_FORFEITED, DEPOSIT_RETURNED};
use crate::domain::rule::Rules;
use crate::messages::till::words;
use crate::store::directory::Store;

/// What becomes of a deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Called off in time: it is still hers.
    Stands,
    /// Given back with this change.
    Returned,
    /// Missed, or called off too late: it stays the shop's.
    Forfeited,
}

/// A deposit, and what became of it.
#[derive(Clone, Debug)]
pub struct Kept {
    pub booking: String,
    pub amount: Money,
    pub fate: Fate,
}

/// When and how bookings are called off.
pub struct CallingOff<'a> {
    pub rules: &'a Rules,
    pub now: Moment,
    pub to: Status,
    /// Somebody says that the deposit is given back.
    pub give_back: bool,
    pub why: &'a str,
}

impl CallingOff<'_> {
    /// The deposits of these bookings and what becomes of them, with the payments that give them back.
    pub fn settle(
        &self,
        world: &World,
        store: &Store,
        bookings: &[&Booking],
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Vec<Kept>), Problems> {
        let paid = deposit::payments(store, bookings)?;
        let (mut rows, mut kept) = (Rows::default(), Vec::new());
        for booking in bookings {
            let amount = deposit::standing(&paid, &booking.id)?;
            if amount <= Money::NONE {
                continue;
            }
            let fate = self.fate(booking);
            if fate == Fate::Returned {
                let paying = Paying { at: self.now, by: &world.by, note: self.why };
                let own: Vec<_> = paid.iter().filter(|payment| payment.what == booking.id).cloned().collect();
                for payment in paying.reversed(&own, ids) {
                    rows.payment(&payment);
                }
            }
            kept.push(Kept { booking: booking.id.clone(), amount, fate });
        }
        match bookings.first() {
            Some(first) if self.give_back && kept.is_empty() => {
                Err(Amiss::NoDeposit { id: first.id.clone() }.into())
            }
            _ => Ok((rows.edits(), kept)),
        }
    }

    fn fate(&self, booking: &Booking) -> Fate {
        let late = self.rules.booking.no_show.late;
        match self.to {
            _ if self.give_back => Fate::Returned,
            Status::NoShow => Fate::Forfeited,
            _ if self.now > booking.start.plus_minutes(-late) => Fate::Forfeited,
            _ => Fate::Stands,
        }
    }

    /// The step for the story of the booking; what stands has none.
    pub fn step<'k>(&self, kept: &'k Kept) -> Option<Done<'k>> {
        let what = match kept.fate {
            Fate::Stands => return None,
            Fate::Returned => DEPOSIT_RETURNED,
            Fate::Forfeited => DEPOSIT_FORFEITED,
        };
        let (to, why) = (kept.amount.to_string(), self.why.to_string());
        Some(Done { booking: &kept.booking, what, to, why, ..Done::default() })
    }
}

/// Says what became of deposits.
pub fn tell(world: &World, kept: &[Kept]) {
    for Kept { booking, amount, fate } in kept {
        world.tell(&match fate {
            Fate::Stands => words::deposit_stands(booking, *amount, world.lang),
            Fate::Returned => words::deposit_returned(booking, *amount, world.lang),
            Fate::Forfeited => words::deposit_forfeited(booking, *amount, world.lang),
        });
    }
}
