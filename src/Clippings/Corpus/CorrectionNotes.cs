using System.Text.RegularExpressions;

namespace Clippings;

internal static partial class CorrectionNotes
{
    public static bool Matches(string line) => Note().IsMatch(line);

    [GeneratedRegex(@"^\W*(?:correction|corrected version|clarification|editor['’]?s['’]? note)\b\s*(?:[:.(—–-]|$)|\b(?:an? )?(?:earlier|previous) version of (?:this|the) (?:\w+ )?(?:story|article|report|post|headline|caption|column)\b|\bthis (?:story|article|report|post) (?:has been|was) (?:corrected|updated to correct|clarified|amended)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
