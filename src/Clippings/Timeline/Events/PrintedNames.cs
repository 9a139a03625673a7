using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>The names that a sentence prints: runs of capitalized words, without titles, weekdays and months.</summary>
internal static partial class PrintedNames
{
    private static readonly HashSet<string> _titles = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "President", "Minister", "Secretary", "State", "Senator", "Sen", "Rep", "Gov", "General", "Gen",
        "Ambassador", "King", "Queen", "Sir", "Chancellor", "Governor", "Judge", "Chairman",
    };

    private static readonly HashSet<string> _openers =
    [
        "amid", "throughout", "despite", "although", "though", "however", "meanwhile", "many", "several", "since", "within", "without",
        "still", "yet", "also", "even", "among", "across", "along", "around", "later", "earlier", "last", "next", "one", "two", "three",
        "officials", "analysts", "talks", "people", "nothing", "everyone", "according", "because", "instead", "another", "today",
        "tomorrow", "tonight", "yesterday", "envoys", "ministers", "whether", "perhaps",
    ];

    /// <summary>The names of a sentence of an article in order.</summary>
    public static IEnumerable<string> In(Article article, TextSpan sentence)
    {
        foreach (Match match in Run().Matches(sentence.Of(article.Text)))
        {
            IEnumerable<string> words = match.Value.Split(' ');
            if (match.Index == 0 && !CanBeName(article, words.First()))
                words = words.Skip(1);
            var name = words.Where(w => !IsTime(w)).Reverse().TakeWhile(w => !_titles.Contains(w)).Reverse().ToList();
            if (name.Count > 0 && name[0].Length > 1)
                yield return string.Join(' ', name);
        }
    }

    /// <summary>A first word is a name where the article never prints it in lower case and it does not look like another class of word.</summary>
    private static bool CanBeName(Article article, string word)
    {
        var lower = word.ToLowerInvariant();
        return !StopWords.Contains(lower) && !_openers.Contains(lower)
            && !lower.EndsWith("ing", StringComparison.Ordinal) && !lower.EndsWith("ed", StringComparison.Ordinal)
            && !lower.EndsWith("ly", StringComparison.Ordinal) && !article.Derived(PrintedWords.Of).Contains(lower);
    }

    private static bool IsTime(string word) =>
        TimeGrammar.Instance.Vocabulary.TryFind(word, out var entry) && (entry.Classes & (TimeClass.Month | TimeClass.Weekday)) != 0;

    [GeneratedRegex(@"\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Run();
}
