namespace Clippings;

/// <summary>A phrase that may name a person of another article by a role: "the Kremlin spokesman".</summary>
/// <param name="Head">The role, by <see cref="RoleResolver.Head"/>.</param>
/// <param name="Modifiers">What stands before it.</param>
internal sealed record RoleQuestion(string Head, IReadOnlyList<string> Modifiers)
{
    /// <summary>The question that a phrase asks; null for none.</summary>
    public static RoleQuestion? Of(SentenceFrame frame, NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Role && RoleResolver.IsDefinite(frame, phrase) && Vocabulary.RoleGender(frame.LowerAt(phrase.Last)) != Gender.Plural
            ? new(RoleResolver.Head(frame.LowerAt(phrase.Last)), RoleResolver.Modifiers(frame, phrase))
            : null;

    /// <summary>Every question that phrases of sentences ask, and those that their owners do, once each.</summary>
    public static IReadOnlyList<RoleQuestion> In(IEnumerable<SentenceFrame> frames) =>
    [
        .. frames.SelectMany(frame => frame.Phrases.Concat(frame.Owners).Select(phrase => Of(frame, phrase)))
            .OfType<RoleQuestion>().Where(question => question.Modifiers.Count > 0)
            .DistinctBy(question => $"{question.Head} {string.Join(' ', question.Modifiers)}"),
    ];
}
