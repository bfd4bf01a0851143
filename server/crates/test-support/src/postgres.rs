//! A database of its own for each test, on the server that `ARDOISE_TEST_POSTGRES` names.

use platform::{Entropy, SystemEntropy};
use rand::Rng;
use sea_orm::ConnectionTrait;

use crate::database::{TestDatabase, connect};

/// The variable that names a server where databases may be made, as `postgres://user@host:port/database`.
const VARIABLE: &str = "ARDOISE_TEST_POSTGRES";

/// A server that tests may use.
pub(crate) struct PostgresServer {
    url: String,
}

impl PostgresServer {
    /// The server that the environment names, if it names one.
    pub(crate) fn of_environment() -> Option<Self> {
        let url = std::env::var(VARIABLE).ok().filter(|url| !url.is_empty())?;
        Some(Self { url })
    }

    /// Makes an empty database with a name that no other test has; the name comes with it, for [`Self::remove`].
    pub(crate) async fn create(&self) -> (String, TestDatabase) {
        let mut bytes = [0; 8];
        SystemEntropy.rng().fill_bytes(&mut bytes);
        let name = format!("ardoise_test_{}", hex::encode(bytes));
        self.execute(&format!("CREATE DATABASE {name}")).await;
        let (server, _) = self.url.rsplit_once('/').unwrap();
        let database = TestDatabase::at(format!("{server}/{name}"), None);
        (name, database)
    }

    /// Removes a database with whatever is still connected to it.
    pub(crate) async fn remove(&self, name: &str) {
        self.execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            .await;
    }

    async fn execute(&self, sql: &str) {
        let db = connect(&self.url).await;
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    }
}
