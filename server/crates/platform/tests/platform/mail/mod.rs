//! Letters, and what their links do.

mod confirm;
mod outbox;
mod reset;

use platform::{
    AccountId, EmailAddress, EmailGiven, Network, NewMember, Platform, Role, SignedIn,
    passwords::Password,
};
use test_support::{Letterbox, TestDatabase, standard_site};

use crate::french;

const PASSWORD: &str = "une phrase que je retiens";
const OTHER_PASSWORD: &str = "une autre phrase retenue";
const ADA: &str = "ada@example.org";
const EVE: &str = "eve@example.org";

/// A platform with a letterbox.
struct Post {
    platform: Platform,
    letters: Letterbox,
}

impl Post {
    async fn new(database: &TestDatabase) -> Self {
        let platform = database.platform(&standard_site()).await;
        let letters = Letterbox::default();
        platform.set_mailer(letters.clone());
        Self { platform, letters }
    }

    /// An account with this pseudonym.
    async fn member(&self, pseudonym: &str) -> AccountId {
        let new = NewMember {
            pseudonym,
            password: &Password::new(PASSWORD),
            language: &french(),
            role: Role::Learner,
            from: None,
        };
        self.platform.register(&new).await.unwrap()
    }

    /// An account that has confirmed this address.
    async fn member_with(&self, pseudonym: &str, address: &str) -> AccountId {
        let account = self.member(pseudonym).await;
        self.give(&account, address).await;
        let token = self.letters.last_token();
        self.platform.confirm_email(&token).await.unwrap();
        account
    }

    /// Gives an address to an account, and delivers what is written about it.
    async fn give(&self, account: &AccountId, address: &str) {
        let given = self.platform.give_first_email(account, address).await;
        assert_eq!(given.unwrap(), EmailGiven::Waits);
        self.deliver().await;
    }

    /// Asks for a new password, and delivers what is written about it.
    async fn ask_for_reset(&self, address: &str) {
        let address = EmailAddress::parse(address).unwrap();
        let asked = self.platform.ask_for_reset(&address, &french()).await;
        asked.unwrap();
        self.deliver().await;
    }

    /// Sends what is due; gives how many letters that were.
    async fn deliver(&self) -> usize {
        self.platform.send_due_mails(|| false).await.unwrap()
    }

    async fn email(&self, account: &AccountId) -> Option<String> {
        self.platform.account(account).await.unwrap().unwrap().email
    }

    async fn signs_in(&self, name: &str, password: &str) -> bool {
        let password = Password::new(password);
        self.platform
            .sign_in(name, &password, "", Network::unknown())
            .await
            .is_ok()
    }

    async fn session(&self, pseudonym: &str) -> SignedIn {
        self.session_with(pseudonym, PASSWORD).await
    }

    async fn session_with(&self, pseudonym: &str, password: &str) -> SignedIn {
        let password = Password::new(password);
        let token = self
            .platform
            .sign_in(pseudonym, &password, "", Network::unknown())
            .await;
        let signed_in = self.platform.signed_in(&token.unwrap().value).await;
        signed_in.unwrap().unwrap()
    }
}
