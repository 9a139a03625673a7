using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Recognises who wrote, helped and photographed: credits that stand alone, and captions with a credit glued on.</summary>
internal static partial class CreditLines
{
    private static readonly BoundedPattern ByAuthors = new(ByAuthorsForm());
    private static readonly BoundedPattern Contribution = new(ContributionForm());
    private static readonly BoundedPattern StandAlone = new(StandAloneForm());
    private static readonly BoundedPattern Bracketed = new(BracketedForm());
    private static readonly BoundedPattern CreditInBrackets = new(CreditInBracketsForm());
    private static readonly BoundedPattern GluedCredit = new(GluedCreditForm());
    private static readonly BoundedPattern FilePhoto = new(FilePhotoForm());

    public static bool IsCredit(string line) =>
        Byline(line) is not null || Contribution.IsMatch(line) || (line.Length <= 100 && StandAlone.IsMatch(line)) || Bracketed.IsMatch(line);

    /// <summary>The authors of a byline as printed, without "By"; null where the line is none.</summary>
    public static string? Byline(string line) =>
        ByAuthors.Match(line) is { Success: true } match ? match.Groups["authors"].Value.TrimEnd(',', ' ', '|', '•') : null;

    public static bool IsCaption(string line) =>
        CreditInBrackets.IsMatch(line) || GluedCredit.IsMatch(line) || FilePhoto.IsMatch(line);

    [GeneratedRegex(@"^(?:[Bb]y|BY|Written by|Story by|Analysis by|Opinion by|Review by) (?<authors>\p{Lu}[\w.'’-]+(?: (?:\p{Lu}|de|van|von|der|al|el|bin|la|le|di|da|du)[\w.'’-]*){1,4}(?:(?:, (?:and )?| and | & )\p{Lu}[\w.'’-]+(?: (?:\p{Lu}|de|van|von|der|al|el|bin|la|le|di|da|du)[\w.'’-]*){1,4})*(?:[,|•]? ?(?:Associated Press|The Associated Press|Reuters|Staff Writers?|Globe Staff|Globe Correspondent|USA TODAY|[A-Z ]{4,40}|[\w ]{0,30}(?:Staff|Correspondent|Writer|Reporter|Editor|Post|Times|News|Press)))?)\.?$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex ByAuthorsForm();

    [GeneratedRegex(@"\bcontributed (?:to this (?:report|story|article)|reporting|research)\b|\b(?:also )?contributed\.?$|^[\p{Lu}][^.“""]{0,160}\breported from [\p{Lu}][^“""]{0,120}\.?$|^(?:\p{Lu}[\w.'’-]+ ){2,4}is an? (?:(?:staff|senior|national|political|freelance|foreign|White House|congressional) )*(?:reporter|correspondent|writer|columnist|editor|journalist)\b.{0,160}$|^\W*(?:Reach|Contact|E-?mail|Follow) (?:\p{Lu}[\w.'’-]+ ){1,3}(?:at|on)\b.{0,160}$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex ContributionForm();

    [GeneratedRegex(@"^(?:Photo(?:graph)?s?|Images?|Video|Illustration|Graphic|Picture|Credit)(?: credit)?(?:\s*(?:by|:|/|—|–|-)\s*|\s+)(?:\p{Lu}|via ).{0,80}$|^(?:\p{Lu}[\w.'’-]*\s+){1,4}?/\s?(?:AP|AFP|Reuters|REUTERS|Getty|Bloomberg|The |\p{Lu}).{0,40}$|^(?:AP|AFP|Reuters|Getty Images?|Associated Press)(?: (?:photo|Photo|file|File|images?))?$|^Source: .{2,80}$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex StandAloneForm();

    [GeneratedRegex(@"^\((?:Additional r|R|Writing|Editing|Compiled|Photo|With)\w*[^()]{0,200}\)\.?$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex BracketedForm();

    // "… on Monday. (Jane Roe/Agency)", "(Video: Agency)", "(AP Photo/Jane Roe, File)".
    [GeneratedRegex(@"\((?:(?:Video|Photos?|Image|Illustration|Map|Credit|Graphic|Courtesy|Source|Pool)\b[^()]{0,80}|[^()/]{0,60}\p{L}(?:/| / )\p{Lu}[^()/]{0,60}|[^()]{0,50}\b(?:AP Photo|Getty Images|via (?:AP|Reuters|Getty)|File [Pp]hoto|Handout|Shutterstock|EPA|Reuters|AFP)\b[^()]{0,40})\)\s*$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex CreditInBracketsForm();

    // "… on Monday.JANE ROE/Agency": a sentence's stop with a name and an agency right behind it, and nothing else:
    // "… The Department for Education would not comment." is a sentence.
    [GeneratedRegex(@"[.”""’!?](?:Read more|Read More|READ MORE|Credit:?)?\s?(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}(?:\s?/\s?|\s(?:for|via)\s)(?:The |the )?\p{Lu}[\p{L}.'’-]*(?:(?: ?/ ?|, | via | for | )(?:The |the )?\p{Lu}[\p{L}.'’-]*){0,6}$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex GluedCreditForm();

    [GeneratedRegex(@"^(?:FILE\s?[-–—]|File (?:photo|image)\b|In this (?:\w+\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|frame)\b|(?:Pictured|Above|Pictured above):?\s)", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex FilePhotoForm();
}
