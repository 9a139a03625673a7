namespace Clippings;

/// <summary>What goes on behind a comma: "Rochester, New York"; "University of California, Berkeley".</summary>
internal static class NameTail
{
    /// <summary>True where the next name of the sentence belongs to this one.</summary>
    public static bool GoesOn(NameCandidate name, NameCandidate next, NameKind kind)
    {
        if (next.First != name.Last + 2 || name.Sentence.At(name.Last + 1) != ",")
            return false;
        var (text, behind) = (string.Join(' ', name.Words), string.Join(' ', next.Words));
        return kind switch
        {
            NameKind.Place => KnownNames.IsRegion(behind) && !KnownNames.IsRegion(text) && !KnownNames.StandsAlone(text) && Places.StateOf(text) != text,
            NameKind.Body => name.Words[0] == "University" && KnownNames.IsRegion(name.Words[^1]) && KnownNames.IsPlace(behind),
            _ => false,
        };
    }
}
