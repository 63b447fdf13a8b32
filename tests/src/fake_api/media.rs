//! Owns what a person may send that is no text. The shapes are those of the Bot API page; the values are made up.

use serde_json::{Map, Value, json};

/// Kinds of message content other than text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// A voice message.
    Voice,
    /// A photo in one size, with a caption.
    Photo,
    /// A file.
    Document,
    /// A place.
    Location,
    /// Somebody's phone number.
    Contact,
    /// A sticker.
    Sticker,
    /// A round video.
    VideoNote,
    /// A poll.
    Poll,
}

impl Media {
    /// Every kind, for tests that must not forget one.
    pub const ALL: [Self; 8] = [
        Self::Voice,
        Self::Photo,
        Self::Document,
        Self::Location,
        Self::Contact,
        Self::Sticker,
        Self::VideoNote,
        Self::Poll,
    ];

    /// The fields that make such a message.
    pub(super) fn content(self) -> Map<String, Value> {
        let content = match self {
            Self::Voice => json!({"voice": {
                "file_id": "voice-1", "file_unique_id": "v1", "duration": 3, "mime_type": "audio/ogg", "file_size": 9000
            }}),
            Self::Photo => json!({"caption": "look", "photo": [{
                "file_id": "photo-1", "file_unique_id": "p1", "width": 90, "height": 60, "file_size": 1200
            }]}),
            Self::Document => json!({"document": {
                "file_id": "document-1", "file_unique_id": "d1", "file_name": "paper.pdf",
                "mime_type": "application/pdf", "file_size": 5000
            }}),
            Self::Location => json!({"location": {"latitude": 19.43, "longitude": -99.13}}),
            Self::Contact => json!({"contact": {"phone_number": "+000000000", "first_name": "Somebody"}}),
            Self::Sticker => json!({"sticker": {
                "file_id": "sticker-1", "file_unique_id": "s1", "type": "regular", "width": 512, "height": 512,
                "is_animated": false, "is_video": false, "emoji": "\u{1f642}", "file_size": 7000
            }}),
            Self::VideoNote => json!({"video_note": {
                "file_id": "note-1", "file_unique_id": "n1", "length": 240, "duration": 4, "file_size": 80000
            }}),
            Self::Poll => json!({"poll": {
                "id": "77", "question": "Which?", "options": [
                    {"text": "this", "voter_count": 0, "persistent_id": "0"},
                    {"text": "that", "voter_count": 0, "persistent_id": "1"}
                ],
                "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular",
                "allows_multiple_answers": false, "allows_revoting": true, "members_only": false
            }}),
        };
        match content {
            Value::Object(fields) => fields,
            _ => Map::new(),
        }
    }
}
