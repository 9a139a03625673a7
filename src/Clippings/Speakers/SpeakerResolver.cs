namespace Clippings;

/// <summary>Names the speaker of each attribution of an article.</summary>
internal sealed class SpeakerResolver(string text, Reading reading, SpeakerNames names)
{
    private readonly Lazy<HashSet<Entity>> _cued = new(() => [.. reading.Attributions.OfType<Attribution>().Where(a => a.Cue is not null && a.Speaker is not null).Select(a => reading.Cast.Of(a.Speaker!)).OfType<Entity>()]);

    public string? Name(int quote) =>
        reading.Attributions[quote] is { } attribution && !IsThing(attribution)
            ? Name(attribution) ?? SameWords(quote)
            : null;

    private readonly Lazy<HashSet<Entity>> _bodies = new(() => [.. reading.Cast.Printed.Where(p => reading.Names.KindAt(p.Span) == NameKind.Body).Select(p => p.Entity)]);

    // Where no verb of speech shows a speaker, a name that is neither person nor body nor state has said nothing: "Odor does not
    // change … our “primary odor”".
    private bool IsThing(Attribution attribution) =>
        attribution is { Cue: null, Rule: QuoteRule.Subject or QuoteRule.SameSentence or QuoteRule.Introduction, Speaker: { Kind: NounPhraseKind.Name or NounPhraseKind.Pronoun } phrase }
        && reading.Cast.Of(phrase) is { IsPerson: false } entity && !_bodies.Value.Contains(entity) && Places.StateOf(entity.Name) is null && !_cued.Value.Contains(entity);

    private string? Name(Attribution attribution) =>
        attribution.Speaker is not null ? Name(attribution.Frame, attribution.Speakers)
        : reading.Cast.ByLabel(attribution.Mention.Of(text)) is { } entity ? names.Of(entity)
        : null;

    /// <summary>The names of one speaker or of several, joined by <c>;</c>; null where none could be named.</summary>
    public string? Name(SentenceFrame frame, IReadOnlyList<NounPhrase> phrases)
    {
        if (phrases.Count == 1)
            return Name(frame, phrases[0]);
        var names = phrases.Select(phrase => Name(frame, phrase)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(';', names);
    }

    private string? Name(SentenceFrame frame, NounPhrase phrase)
    {
        if (reading.Cast.Of(phrase) is { } entity)
            return names.Of(entity);
        return phrase.Kind switch
        {
            NounPhraseKind.Role when Vocabulary.RoleGender(frame.LowerAt(phrase.Last)) == Gender.Plural => GroupName(frame, phrase),
            NounPhraseKind.Role when RoleResolver.IsDefinite(frame, phrase) => names.ByRole(RoleResolver.Head(frame.LowerAt(phrase.Last)), RoleResolver.Modifiers(frame, phrase)),
            NounPhraseKind.Group => OwnedGroup(frame, phrase),
            _ => null,
        };
    }

    // "Some Russian officials" are Russian officials.
    private string GroupName(SentenceFrame frame, NounPhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Last && frame.ClassAt(first) is LexemeClass.Determiner or LexemeClass.Number or LexemeClass.Preposition)
            first++;
        return text[frame[first].Start..frame[phrase.Last].End];
    }

    // "the Clinton campaign", "U.S. intelligence agencies": a body known by the name before its noun.
    private string? OwnedGroup(SentenceFrame frame, NounPhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Last && frame.ClassAt(first) == LexemeClass.Determiner)
            first++;
        return frame.ClassAt(first) is LexemeClass.Name or LexemeClass.Title ? text[frame[first].Start..frame[phrase.Last].End] : null;
    }

    private const int Reach = 100;

    // "one senior diplomat" said "dead end", and a named person says the same words in full.
    private string? SameWords(int quote)
    {
        var span = reading.Quotes[quote];
        var words = text.AsSpan(span.Start, span.End - span.Start).TrimEnd(".,;!? ");
        if (words.Length < 6 || reading.Attributions[quote]!.Speaker is not { Kind: NounPhraseKind.Role })
            return null;
        for (var q = Math.Max(0, quote - Reach); q < Math.Min(reading.Quotes.Count, quote + Reach); q++)
        {
            var other = reading.Quotes[q];
            if (q == quote || reading.Attributions[q] is not { Speaker.Kind: NounPhraseKind.Name or NounPhraseKind.Pronoun } attribution || other.End - other.Start <= words.Length)
                continue;
            if (text.AsSpan(other.Start, other.End - other.Start).Contains(words, StringComparison.OrdinalIgnoreCase))
                return Name(attribution);
        }

        return null;
    }
}
