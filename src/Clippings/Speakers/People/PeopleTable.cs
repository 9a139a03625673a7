namespace Clippings;

/// <summary>Who appears in the articles.</summary>
public static class PeopleTable
{
    /// <summary>The persons of all articles, article after article, by first mention. One person has one name throughout.</summary>
    public static Rows<Person> People(this Corpus corpus) => corpus.Stored("people", () => PackedRows<Person>.Of(corpus.WalkNamed("people", a => a.People(corpus)), corpus, new PersonPacking()));

    /// <summary>The persons of an article by first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="within">The articles whose names count, where persons should go by the same name in all; null for this one alone.</param>
    public static IReadOnlyList<Person> People(this Article article, Corpus? within = null) =>
        article.Named(within, "people", SpeakersJson.Default.PersonArray, names => Rows(article, names), row => row with { Article = article.Id });

    private static List<Person> Rows(Article article, SpeakerNames names)
    {
        var reading = Reading.Of(article);
        var credits = Credits.Find(article);
        var sources = Sources(article, reading, names);
        var rows = new List<Person>();
        foreach (var group in reading.Cast.Entities.Where(e => names.IsPerson(e) && !IsCredit(e, credits)).GroupBy(e => names.Of(e)!, StringComparer.Ordinal))
        {
            var kind = group.Any(sources.Contains) ? PersonKind.Source : PersonKind.Mentioned;
            rows.Add(new Person(
                article.Id, group.Key, kind, group.Select(e => e.Role).FirstOrDefault(r => r is not null),
                group.Select(e => e.Affiliation).FirstOrDefault(a => a is not null), group.Sum(e => e.Mentions), group.Min(e => e.FirstStart)));
        }

        rows.AddRange(CreditCorrections.Apply(article, credits).Select(c => new Person(article.Id, c.Name, c.Kind, null, null, 1, c.Start)));
        return [.. rows.OrderBy(r => r.FirstStart ?? -1).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static bool IsCredit(Entity entity, List<CreditedName> credits) =>
        entity.Mentions == 1 && credits.Exists(c => c.Span is { } span && span.Start <= entity.FirstStart && entity.FirstStart < span.End);

    private static HashSet<Entity> Sources(Article article, Reading reading, SpeakerNames names)
    {
        var sources = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        var (quotes, indirect) = (SpeakerCorrections.OfQuotes(article, reading), SpeakerCorrections.OfIndirect(article));
        for (var q = 0; q < reading.Quotes.Count; q++)
        {
            if (!reading.IsSpeech[q])
                continue;
            if (quotes[q] is { } line)
                AddStated(line);
            else if (reading.Attributions[q] is { } attribution)
                sources.UnionWith(attribution.Speakers.Select(reading.Cast.Of).OfType<Entity>());
        }

        foreach (var frame in reading.Frames)
        {
            foreach (var cue in frame.Cues)
            {
                if (cue.Speaker is not { } speaker || ReportedClauseFinder.Find(frame, cue) is not { } clause)
                    continue;
                if (indirect.TryGetValue(frame.SpanOf(clause.First, clause.Last).Start, out var line))
                    AddStated(line);
                else
                    sources.UnionWith(Coordination.Around(frame, speaker).Select(reading.Cast.Of).OfType<Entity>());
            }
        }

        return sources;

        void AddStated(CorrectionLine line)
        {
            var stated = SpeakerCorrections.Speaker(article, line)?.Split(';') ?? [];
            sources.UnionWith(reading.Cast.Entities.Where(e => names.Of(e) is { } name && stated.Contains(name, StringComparer.Ordinal)));
        }
    }
}
