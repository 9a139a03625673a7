using System.Text.RegularExpressions;

namespace Clippings;

internal static partial class CorrectionNotes
{
    private static readonly BoundedPattern Note = new(NoteForm());

    public static bool Matches(string line) => Note.IsMatch(line);

    [GeneratedRegex(@"^\W*(?:correction|corrected version|clarification|editor['’]?s['’]? note)\b\s*(?:[:.(—–-]|$)|\b(?:an? )?(?:earlier|previous) version of (?:this|the) (?:\w+ )?(?:story|article|report|post|headline|caption|column)\b|\bthis (?:story|article|report|post) (?:has been|was) (?:corrected|updated to correct|clarified|amended)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex NoteForm();
}
