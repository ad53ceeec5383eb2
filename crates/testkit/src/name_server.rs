//! A real name server on a free port: its records are what a test says.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use hickory_server::Server;
use hickory_server::net::runtime::Time;
use hickory_server::proto::op::{Edns, Metadata, ResponseCode};
use hickory_server::proto::rr::rdata::TXT;
use hickory_server::proto::rr::{RData, Record};
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::zone_handler::MessageResponseBuilder;
use membership::association::{MailDomain, record_name, record_value};
use tokio::net::{TcpListener, UdpSocket};

/// What the server does with a question.
#[derive(Debug, Clone)]
pub enum Answering {
    /// It has these texts; each comes in pieces.
    Texts(Vec<Vec<String>>),
    /// The name is there, without a text.
    Nothing,
    /// It says that it failed.
    Failing,
    /// It answers nothing at all.
    Silent,
    /// It has the text, but takes its time.
    Late(Duration, String),
}

type Zone = Arc<Mutex<HashMap<String, Answering>>>;

/// A name server that runs until it is dropped. What it was told nothing of does not exist.
pub struct NameServer {
    /// Where it listens, on UDP and TCP.
    pub address: SocketAddr,
    zone: Zone,
    _server: Server<Answerer>,
}

impl NameServer {
    /// Starts one.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let socket = UdpSocket::bind(address).await.unwrap();
        let zone = Zone::default();
        let mut server = Server::new(Answerer(zone.clone()));
        server.register_socket(socket);
        server.register_listener(listener, Duration::from_secs(5), 16);
        Self {
            address,
            zone,
            _server: server,
        }
    }

    /// Says how questions for a domain's record are answered from now on.
    pub fn answer(&self, domain: &str, answering: Answering) {
        let name = format!("{}.", record_name(&MailDomain::kept(domain.to_owned())));
        self.zone.lock().unwrap().insert(name, answering);
    }

    /// Puts the record with an organization's value there.
    pub fn put(&self, domain: &str, token: &str) {
        self.answer(domain, Answering::Texts(vec![vec![record_value(token)]]));
    }

    /// Takes the name away.
    pub fn remove(&self, domain: &str) {
        let name = format!("{}.", record_name(&MailDomain::kept(domain.to_owned())));
        self.zone.lock().unwrap().remove(&name);
    }
}

struct Answerer(Zone);

#[async_trait]
impl RequestHandler for Answerer {
    async fn handle_request<R: ResponseHandler, T: Time>(&self, request: &Request, mut reply: R) -> ResponseInfo {
        let name = request.request_info().unwrap().query.name().to_string().to_lowercase();
        let answering = self.0.lock().unwrap().get(&name).cloned();
        let mut metadata = Metadata::response_from_request(&request.metadata);
        let texts = match answering {
            Some(Answering::Texts(texts)) => texts,
            Some(Answering::Late(after, text)) => {
                tokio::time::sleep(after).await;
                vec![vec![text]]
            }
            Some(Answering::Silent) => std::future::pending().await,
            Some(Answering::Nothing) => Vec::new(),
            Some(Answering::Failing) => {
                metadata.response_code = ResponseCode::ServFail;
                Vec::new()
            }
            None => {
                metadata.response_code = ResponseCode::NXDomain;
                Vec::new()
            }
        };
        let name = request.request_info().unwrap().query.original().name().clone();
        let record = |text| Record::from_rdata(name.clone(), 60, RData::TXT(TXT::new(text)));
        let records: Vec<Record> = texts.into_iter().map(record).collect();
        let mut builder = MessageResponseBuilder::from_message_request(request);
        let mut edns = Edns::new();
        edns.set_max_payload(1232);
        builder.edns(&edns);
        reply
            .send_response(builder.build(metadata, &records, [], [], []))
            .await
            .unwrap()
    }
}
