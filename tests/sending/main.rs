//! Messages really go out: to servers on this machine that the tests start themselves, to programs, and
//! never twice.

mod certificate;
mod config;
mod cron;
mod escalate;
mod gateway;
mod mail;
mod mail_server;
mod once;
mod places;
mod programs;
mod shop;
mod staff;
mod webhook;
