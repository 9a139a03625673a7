namespace Clippings;

/// <summary>A form of a reporting verb.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Form">Which form it is.</param>
/// <param name="Inverts">True where it may stand before its subject: "said the mayor".</param>
/// <param name="TakesHearer">True where a person addressed follows: "told reporters".</param>
/// <param name="NounToo">True where the form is also a noun: "claims".</param>
/// <param name="Weak">True where it is evidence of speech only beside quotation marks: "called".</param>
internal sealed record ReportingVerb(string Lemma, VerbForm Form, bool Inverts, bool TakesHearer, bool NounToo, bool Weak);
