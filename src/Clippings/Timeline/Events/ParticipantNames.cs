namespace Clippings;

/// <summary>The names of articles as events take them: persons by the name that a list of persons gives them.</summary>
internal sealed class ParticipantNames
{
    private readonly SpeakerNames? _names;
    private readonly HashSet<(string Article, string Name)> _known = [];

    /// <summary>Takes the persons that count.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="people">Their persons; null where names are to stay as printed.</param>
    public ParticipantNames(Corpus corpus, IEnumerable<Person>? people)
    {
        if (people is null)
            return;
        _names = CorpusNames.Of(corpus);
        foreach (var person in people)
        {
            if (person.Kind is PersonKind.Source or PersonKind.Mentioned)
                _known.Add((person.Article, person.Name));
        }
    }

    /// <summary>The names of an article, in order.</summary>
    public IReadOnlyList<NameMention> Of(Article article) => _names is { } names
        ? Shortest([.. MentionsTable.Rows(article, names).Select(m => m.Kind == NameKind.Person && !_known.Contains((article.Id, m.Name)) ? m with { Name = m.Text } : m)])
        : [.. article.NamedMentions().Select(m => new NameMention(article.Id, m.Start, m.End, article.Text[m.Start..m.End], m.Kind, m.Kind == NameKind.Person ? string.Join(' ', m.Words) : m.Name))];

    // "Miss Harbour Ann Orr" is Ann Orr, if the article names her.
    private static IReadOnlyList<NameMention> Shortest(IReadOnlyList<NameMention> mentions)
    {
        var persons = mentions.Where(m => m.Kind == NameKind.Person).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return [.. mentions.Select(m => m.Kind == NameKind.Person && Tails(m.Name).FirstOrDefault(persons.Contains) is { } tail ? m with { Name = tail } : m)];
    }

    // The name without its first words, down to two.
    private static IEnumerable<string> Tails(string name)
    {
        for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0 && name.IndexOf(' ', at + 1) > 0; at = name.IndexOf(' ', at + 1))
            yield return name[(at + 1)..];
    }

    /// <summary>Whom the pronouns of an article mean, by offset.</summary>
    public IReadOnlyDictionary<int, string> PronounsOf(Article article)
    {
        var meant = new Dictionary<int, string>();
        if (_names is not { } names)
            return meant;
        var reading = Reading.Of(article);
        foreach (var frame in reading.Frames)
        {
            foreach (var phrase in frame.Phrases)
            {
                if (phrase.Kind == NounPhraseKind.Pronoun && frame.LowerAt(phrase.First) is "he" or "she" && reading.Cast.Of(phrase) is { } entity && names.Of(entity) is { } name)
                    meant.TryAdd(frame.SpanOf(phrase).Start, name);
            }
        }

        return meant;
    }
}
