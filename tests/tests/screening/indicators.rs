//! The closed list of indicators as the evidence base has it, apart from the file that ships.

use amparo_core::{Audience, Facts, Severity};

use crate::screening;

/// Id, severity, first domain, and who is asked: young, child, teen, guardian, helper.
pub(crate) const INDICATORS: [(&str, &str, &str, &str); 45] = [
    ("alone-no-adult", "high", "unaccompanied", "yctgh"),
    ("with-relative-not-parent", "info", "separated", "yctgh"),
    ("travels-with-unrelated-adult", "high", "separated", "ycth"),
    ("lost-contact-family", "high", "separated", "yctgh"),
    ("left-care-place", "high", "unaccompanied", "ctgh"),
    ("feels-unsafe-with-carer", "high", "family-violence", "yctgh"),
    ("someone-hurts-me", "high", "family-violence", "yctgh"),
    ("unsafe-right-now", "critical", "immediate-danger", "yctgh"),
    ("medical-emergency", "critical", "immediate-danger", "ctgh"),
    ("kept-in-or-cut-off", "high", "trafficking", "ctgh"),
    ("threatened", "high", "immediate-danger", "ctgh"),
    ("answers-controlled", "high", "trafficking", "cth"),
    ("child-work", "concern", "labour-exploitation", "yctgh"),
    ("hazardous-work", "high", "labour-exploitation", "ctgh"),
    ("unpaid-or-wages-kept", "high", "labour-exploitation", "ctgh"),
    ("forced-work", "high", "labour-exploitation", "cth"),
    ("pulled-into-crime-or-group", "high", "trafficking", "ctgh"),
    ("owes-money-journey", "high", "trafficking", "tgh"),
    ("documents-taken", "high", "trafficking", "tgh"),
    ("promise-changed", "concern", "trafficking", "tgh"),
    ("extraordinary-offer", "concern", "online-recruitment", "ctgh"),
    ("online-stranger-contact", "concern", "online-recruitment", "ctgh"),
    ("asked-for-images", "high", "sexual-exploitation", "ctgh"),
    ("image-threat", "critical", "sexual-exploitation", "tgh"),
    ("online-plan-to-travel", "high", "online-recruitment", "tgh"),
    ("trades-intimacy", "critical", "sexual-exploitation", "th"),
    ("unwanted-touch", "critical", "gender-violence", "th"),
    ("uncomfortable-secret", "high", "gender-violence", "c"),
    ("promised-in-marriage", "high", "pregnancy-early-marriage", "tgh"),
    ("pregnant-or-has-baby", "high", "pregnancy-early-marriage", "tgh"),
    ("harm-for-gender-or-orientation", "high", "gender-violence", "th"),
    ("no-safe-sleep", "high", "basic-needs", "yctgh"),
    ("hungry-no-water", "high", "basic-needs", "yctgh"),
    ("sick-or-hurt", "concern", "health", "yctgh"),
    ("disability-support", "concern", "disability", "yctgh"),
    ("very-sad-or-scared", "concern", "psychosocial-distress", "yctgh"),
    ("needs-someone-to-talk", "concern", "psychosocial-distress", "cth"),
    ("thinks-of-self-harm", "critical", "self-harm", "ctgh"),
    ("no-papers", "concern", "statelessness", "ctgh"),
    ("no-guardian-or-lawyer", "concern", "unaccompanied", "ctgh"),
    ("held-in-detention", "high", "detention", "ctgh"),
    ("return-being-arranged", "high", "forced-return", "ctgh"),
    ("fears-going-back", "high", "international-protection", "ctgh"),
    ("fled-violence-or-threats", "concern", "international-protection", "ctgh"),
    ("treated-badly-for-origin", "concern", "discrimination", "ctgh"),
];

/// Those that no vignette sets, with what each must lead to alone.
pub(crate) const IN_NO_VIGNETTE: [(&str, &str, &str); 8] = [
    ("left-care-place", "today", "right-to-an-adult"),
    ("unsafe-right-now", "now", "get-help-now"),
    ("medical-emergency", "now", "get-help-now"),
    ("forced-work", "today", "unfair-work"),
    ("promise-changed", "soon", "check-the-offer"),
    ("unwanted-touch", "now", "body-safety"),
    ("sick-or-hurt", "soon", "health-care"),
    ("needs-someone-to-talk", "soon", "feelings-support"),
];

/// Whether an audience, by its first letter, is among those who are asked.
pub(crate) fn is_asked(letters: &str, audience: Audience) -> bool {
    audience.as_str().chars().next().is_some_and(|first| letters.contains(first))
}

#[test]
fn the_list_is_that_of_the_evidence_base_in_its_order() {
    let shipped: Vec<_> = screening().indicators.iter().map(|indicator| indicator.id.as_str()).collect();
    assert_eq!(shipped, INDICATORS.map(|(id, ..)| id));
    for (indicator, (id, severity, _, letters)) in screening().indicators.iter().zip(INDICATORS) {
        assert_eq!(indicator.severity.as_str(), severity, "{id}");
        for audience in Audience::ALL {
            assert_eq!(
                indicator.audiences.contains(audience),
                is_asked(letters, *audience),
                "{id} {audience:?}"
            );
        }
    }
}

#[test]
fn each_indicator_alone_is_as_urgent_as_its_severity_and_leads_somewhere() {
    for (index, (id, severity, ..)) in (0..).zip(INDICATORS) {
        let least = Severity::parse(severity).unwrap().urgency();
        for more in [0, Facts::YOUNG.0, Facts::SKIPPED.0, Facts::YOUNG.0 | Facts::SKIPPED.0] {
            let assessment = screening().assess(Facts::indicator(index).with(Facts(more)));
            assert!(assessment.overall >= least, "{id}: {:?}", assessment.overall);
            let because =
                assessment.findings.iter().filter(|found| found.because.meets(Facts::indicator(index)));
            assert!(because.count() > 0, "{id} leads nowhere");
        }
    }
}
