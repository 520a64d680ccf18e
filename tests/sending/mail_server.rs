//! A mail server on this machine: as strict, slow or rude as it is told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

#[derive(Clone, Default)]
pub struct Manners {
    pub tls: Option<Arc<rustls::ServerConfig>>,
    /// Encrypted from the first byte; else by STARTTLS.
    pub whole: bool,
    /// Says that it can STARTTLS only where it can.
    pub hides_starttls: bool,
    /// The password that lets in; none wants no login.
    pub password: Option<&'static str>,
    /// What is said to a recipient: `550 no such user`.
    pub recipient: Option<&'static str>,
    /// What is said after the text.
    pub taken: Option<&'static str>,
    /// The line is dropped after the text.
    pub drops: bool,
    /// Nothing is said for so many milliseconds: at the beginning, after the text.
    pub slow_greeting: u64,
    pub slow_taking: u64,
}

pub struct MailServer {
    pub port: u16,
    letters: Arc<Mutex<Vec<String>>>,
}

trait Line: Read + Write {}
impl<T: Read + Write> Line for T {}

impl MailServer {
    pub fn start(manners: Manners) -> MailServer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let letters: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = letters.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (manners, kept) = (manners.clone(), kept.clone());
                thread::spawn(move || {
                    let _ = begin(stream, &manners, &kept);
                });
            }
        });
        MailServer { port, letters }
    }

    /// The letters that came, whole, with the envelope's recipient in the first line.
    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }
}

fn encrypted(stream: TcpStream, manners: &Manners) -> Box<dyn Line> {
    let line = rustls::ServerConnection::new(manners.tls.clone().unwrap()).unwrap();
    Box::new(rustls::StreamOwned::new(line, stream))
}

fn begin(stream: TcpStream, manners: &Manners, kept: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let under = stream.try_clone()?;
    let line: Box<dyn Line> = if manners.whole { encrypted(stream, manners) } else { Box::new(stream) };
    let mut line = BufReader::new(line);
    thread::sleep(Duration::from_millis(manners.slow_greeting));
    say(&mut line, "220 mail.example.com")?;
    if talk(&mut line, manners, kept, !manners.whole && manners.tls.is_some())? {
        let mut line = BufReader::new(encrypted(under, manners));
        talk(&mut line, manners, kept, false)?;
    }
    Ok(())
}

fn say(line: &mut BufReader<Box<dyn Line>>, text: &str) -> std::io::Result<()> {
    line.get_mut().write_all(format!("{text}\r\n").as_bytes())?;
    line.get_mut().flush()
}

fn hear(line: &mut BufReader<Box<dyn Line>>) -> std::io::Result<String> {
    let mut heard = String::new();
    match line.read_line(&mut heard)? {
        0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(heard.trim_end().to_string()),
    }
}

/// Talks until the end, or until STARTTLS, which it tells.
fn talk(
    line: &mut BufReader<Box<dyn Line>>,
    manners: &Manners,
    kept: &Mutex<Vec<String>>,
    starttls: bool,
) -> std::io::Result<bool> {
    let (mut inside, mut recipient) = (manners.password.is_none(), String::new());
    loop {
        let heard = hear(line)?;
        let word = heard.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match word.as_str() {
            "EHLO" => {
                say(line, "250-mail.example.com")?;
                if starttls && !manners.hides_starttls {
                    say(line, "250-STARTTLS")?;
                }
                say(line, "250-8BITMIME")?;
                say(line, "250 AUTH PLAIN LOGIN")?;
            }
            "STARTTLS" => {
                say(line, "220 go on")?;
                return Ok(true);
            }
            "AUTH" => {
                use base64_of as of;
                inside = manners.password.is_some_and(|password| heard.contains(&of("desk", password)));
                say(line, if inside { "235 welcome" } else { "535 5.7.8 wrong password" })?;
            }
            "MAIL" if !inside => say(line, "530 5.7.0 log in first")?,
            "MAIL" => say(line, "250 ok")?,
            "RCPT" => {
                recipient = heard.clone();
                say(line, manners.recipient.unwrap_or("250 ok"))?;
            }
            "DATA" => {
                say(line, "354 go on")?;
                let mut letter = recipient.clone() + "\n";
                loop {
                    let heard = hear(line)?;
                    if heard == "." {
                        break;
                    }
                    letter.push_str(&heard);
                    letter.push('\n');
                }
                kept.lock().unwrap().push(letter);
                if manners.drops {
                    return Ok(false);
                }
                thread::sleep(Duration::from_millis(manners.slow_taking));
                say(line, manners.taken.unwrap_or("250 2.0.0 queued"))?;
            }
            "QUIT" => {
                say(line, "221 bye")?;
                return Ok(false);
            }
            _ => say(line, "500 what?")?,
        }
    }
}

/// What AUTH PLAIN says for a login and a password.
fn base64_of(login: &str, password: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bytes = format!("\0{login}\0{password}").into_bytes();
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0_u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let digit = DIGITS[(number >> (18 - 6 * at) & 63) as usize];
            out.push(if at > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    out
}
