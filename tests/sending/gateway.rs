//! An HTTP server on this machine: it answers as it is told, in turn, and keeps what it was sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

#[derive(Clone, Debug)]
pub enum Answer {
    Status(u16, &'static str),
    /// Bytes that are no HTTP.
    Garbage,
    /// The request is read, and the line dropped.
    Drop,
    /// No word for so many milliseconds, then 200.
    Slow(u64),
    /// Elsewhere.
    Redirect(String),
}

#[derive(Clone, Debug, Default)]
pub struct Received {
    pub head: String,
    pub body: String,
}

pub struct Gateway {
    pub port: u16,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Gateway {
    /// Answers in this order; the last answer is that to all that follow.
    pub fn start(answers: Vec<Answer>) -> Gateway {
        Gateway::over(answers, None)
    }

    pub fn over(answers: Vec<Answer>, tls: Option<Arc<rustls::ServerConfig>>) -> Gateway {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let received: Arc<Mutex<Vec<Received>>> = Arc::default();
        let kept = received.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, kept, tls) = (answers.clone(), kept.clone(), tls.clone());
                thread::spawn(move || {
                    let _ = match tls {
                        None => serve(stream, &answers, &kept),
                        Some(tls) => {
                            let line = rustls::ServerConnection::new(tls).unwrap();
                            serve(rustls::StreamOwned::new(line, stream), &answers, &kept)
                        }
                    };
                });
            }
        });
        Gateway { port, received }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/send", self.port)
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// How often something about that number was posted.
    pub fn count(&self, what: &str) -> usize {
        self.received().iter().filter(|request| request.body.contains(what)).count()
    }
}

fn serve<S: Read + Write>(stream: S, answers: &[Answer], kept: &Mutex<Vec<Received>>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(());
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body)?;
    let at = {
        let mut kept = kept.lock().unwrap();
        kept.push(Received { head, body: String::from_utf8_lossy(&body).into_owned() });
        kept.len() - 1
    };
    let answer = answers.get(at).or(answers.last()).cloned().unwrap_or(Answer::Drop);
    let stream = stream.get_mut();
    let write = |stream: &mut S, status: u16, more: &str, text: &str| {
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n", text.len());
        stream.write_all(format!("{head}{more}\r\n{text}").as_bytes())?;
        stream.flush()
    };
    match answer {
        Answer::Status(status, text) => write(stream, status, "", text),
        Answer::Garbage => stream.write_all(b"\x00\x01 garbage\r\n\r\n"),
        Answer::Drop => Ok(()),
        Answer::Slow(milliseconds) => {
            thread::sleep(Duration::from_millis(milliseconds));
            write(stream, 200, "", "{}")
        }
        Answer::Redirect(to) => write(stream, 307, &format!("Location: {to}\r\n"), ""),
    }
}

/// A port on which nobody listens.
pub fn closed_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Whether something can be reached there.
pub fn is_open(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}
