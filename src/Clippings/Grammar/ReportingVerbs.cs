using System.Collections.Frozen;

namespace Clippings;

/// <summary>The table of reporting verbs, every form under itself.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string, ReportingVerb> Forms = Read();

    public static ReportingVerb? Find(string lower) => Forms.GetValueOrDefault(lower);

    public static bool TakesHearer(string lemma) => Find(lemma) is { TakesHearer: true };

    private static FrozenDictionary<string, ReportingVerb> Read()
    {
        var forms = new Dictionary<string, ReportingVerb>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("reporting-verbs.txt"))
        {
            var words = WordList.Split(line);
            var verb = Inflection.Of(words[0]);
            var flags = words.AsSpan(1);
            var (inverts, hearer, noun, weak) = (flags.Contains("i"), flags.Contains("o"), flags.Contains("n"), flags.Contains("w"));
            void Add(string form, VerbForm kind, bool nounToo) =>
                forms.TryAdd(form, new ReportingVerb(verb.Base, kind, inverts, hearer, nounToo, weak));
            Add(verb.Past, VerbForm.Past, nounToo: false);
            Add(verb.Participle, VerbForm.Participle, nounToo: false);
            Add(verb.Base, VerbForm.Base, noun);
            Add(verb.Third, VerbForm.Third, noun);
            Add(verb.Gerund, VerbForm.Gerund, nounToo: false);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
