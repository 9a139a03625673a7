namespace Clippings;

/// <summary>Who takes part in what a sentence tells.</summary>
internal sealed class Participants
{
    private readonly Dictionary<(string Article, string Surname), string> _people = [];

    public Participants(IEnumerable<Person> people)
    {
        // The first of two persons of one surname is the one a bare surname means more often than not.
        foreach (var person in people.Where(p => p.Kind is PersonKind.Source or PersonKind.Mentioned))
            _people.TryAdd((person.Article, Surname(person.Name)), person.Name);
    }

    /// <summary>The names of a sentence in order: persons by their full name, bodies and places as printed.</summary>
    public IEnumerable<string> Of(Article article, Sentence sentence) =>
        PrintedNames.In(article, sentence.Span)
            .Select(name => _people.GetValueOrDefault((article.Id, Surname(name)), name))
            .Distinct(StringComparer.Ordinal);

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
