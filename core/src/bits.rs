//! A row of bits, written and read in the same order: the inside of tokens and links.

/// Writes numbers of a given width into a fixed row of bytes, most significant bit first.
pub(crate) struct BitWriter<const N: usize> {
    bytes: [u8; N],
    at: usize,
}

impl<const N: usize> BitWriter<N> {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; N], at: 0 }
    }

    /// Writes the lowest `width` bits of `value`. What does not fit into the row is dropped.
    pub(crate) fn put(&mut self, value: u64, width: u32) {
        for shift in (0..width).rev() {
            if let Some(byte) = self.bytes.get_mut(self.at / 8) {
                let bit = u8::from((value >> shift) & 1 == 1);
                *byte |= bit << (7 - self.at % 8);
            }
            self.at += 1;
        }
    }

    pub(crate) const fn finish(self) -> [u8; N] {
        self.bytes
    }
}

/// Reads what a [`BitWriter`] wrote; past the end come zeros.
pub(crate) struct BitReader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> BitReader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(crate) fn take(&mut self, width: u32) -> u64 {
        let mut value = 0;
        for _ in 0..width {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or(0);
            value = value << 1 | u64::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        value
    }

    /// Reads a number that fits into eight bits.
    pub(crate) fn byte(&mut self, width: u32) -> u8 {
        u8::try_from(self.take(width.min(8))).unwrap_or(0)
    }

    /// Reads a number that fits into sixteen bits.
    #[cfg(feature = "seal")]
    pub(crate) fn short(&mut self, width: u32) -> u16 {
        u16::try_from(self.take(width.min(16))).unwrap_or(0)
    }

    /// True if nothing but zeros follows.
    pub(crate) fn rest_is_zero(&mut self) -> bool {
        let left = (self.bytes.len() * 8).saturating_sub(self.at);
        (0..left).all(|_| self.take(1) == 0)
    }
}
