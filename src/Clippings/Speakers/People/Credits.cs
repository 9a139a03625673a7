using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Reads who wrote and who photographed from bylines, contribution lines and picture credits.</summary>
internal static partial class Credits
{
    private static readonly BoundedPattern PictureCredit = new(PictureCreditForm());
    private static readonly BoundedPattern PersonName = new(PersonNameForm());

    public static List<CreditedName> Find(Article article)
    {
        var found = new List<CreditedName>();
        if (article.Byline is { } byline)
            AddNames(article, byline, article.Text.IndexOf(byline, StringComparison.Ordinal), found);
        foreach (var line in article.Lines)
        {
            var text = article.Text[line.Start..line.End];
            if (line.Role is LineRole.Caption or LineRole.Credit)
                AddPhotographers(text, line.Start, found);
            if (line.Role == LineRole.Credit && !PictureCredit.IsMatch(text))
                AddNames(article, text, line.Start, found);
        }

        return [.. found.DistinctBy(c => (c.Name, c.Kind))];
    }

    private static void AddPhotographers(string line, int start, List<CreditedName> found)
    {
        foreach (Match match in PictureCredit.Matches(line))
        {
            var name = match.Groups["name"];
            var printed = name.Value.All(c => !char.IsLower(c)) ? Capitalised(name.Value) : name.Value;
            var span = new TextSpan(start + name.Index, start + name.Index + name.Length);
            found.Add(new CreditedName(printed, PersonKind.Photographer, span.Start, span));
        }
    }

    private static void AddNames(Article article, string text, int start, List<CreditedName> found)
    {
        // The words that open a credit are matched to be passed over.
        foreach (var name in PersonName.Matches(text).Select(match => match.Groups["name"]).Where(name => name.Success))
        {
            var words = name.Value.Split(' ');
            if (name.Value == article.Outlet || KnownNames.IsPlace(name.Value) || words.Any(w => Vocabulary.IsGroup(w.ToLowerInvariant()) || LexemeClassifier.ClassOf(w.ToLowerInvariant(), capital: true) != LexemeClass.Name && w.Length > 2))
                continue;
            var at = start < 0 ? (int?)null : start + name.Index;
            found.Add(new CreditedName(name.Value, PersonKind.Journalist, at, at is { } a ? new TextSpan(a, a + name.Length) : null));
        }
    }

    private static string Capitalised(string name) =>
        string.Join(' ', name.Split(' ').Select(w => w.Length > 1 ? w[..1] + w[1..].ToLowerInvariant() : w));

    // (Name Surname/Agency), NAME SURNAME/AFP via, Photo by Name Surname
    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’.\-]*){1,3})/\p{Lu}|(?:[Pp]hoto(?:graph)?s?|[Vv]ideo|[Ii]mage|[Pp]icture)(?: by|:) (?<name>\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’.\-]*){1,2})", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex PictureCreditForm();

    [GeneratedRegex(@"\b(?:By|With|From|And|Reporting)\b|\b(?<name>\p{Lu}[\p{L}'’\-]+(?: \p{Lu}\.)?(?: (?:de|van|von|al|bin|el|la|der|den))?(?: \p{Lu}[\p{L}'’\-]+){1,2})", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex PersonNameForm();
}
