//! Many measurements of one thing, and the few figures that describe them.

/// Measurements in order of size. Of none, every figure is 0.
#[derive(Clone, Debug)]
pub struct Figures {
    sorted: Vec<f64>,
}

impl Figures {
    /// Takes measurements in any order.
    #[must_use]
    pub fn of(mut measured: Vec<f64>) -> Self {
        measured.sort_by(f64::total_cmp);
        Self { sorted: measured }
    }

    /// The measurement that this many of a hundred do not exceed (nearest rank); 50 is the median, 100 the largest.
    #[must_use]
    pub fn percentile(&self, hundredth: usize) -> f64 {
        let rank = (self.sorted.len() * hundredth).div_ceil(100);
        self.sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sorted.len()
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn percentiles_are_measurements_that_were_made() {
        let figures = Figures::of((1..=200).rev().map(f64::from).collect());
        let found = [0, 1, 50, 99, 100].map(|hundredth| figures.percentile(hundredth));
        assert_eq!(found, [1.0, 2.0, 100.0, 198.0, 200.0]);
        assert_eq!(Figures::of(vec![7.0]).percentile(50), 7.0);
        assert_eq!(Figures::of(Vec::new()).percentile(99), 0.0);
    }
}
