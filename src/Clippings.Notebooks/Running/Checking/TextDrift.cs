using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Finds what differs between two texts: numbers where nothing else does, lines otherwise.</summary>
internal static partial class TextDrift
{
    private const int Longest = 60;

    public static IEnumerable<(string Place, string Before, string After)> Between(string name, string before, string after)
    {
        var (old, fresh) = (Lines(before), Lines(after));
        if (old.Length != fresh.Length)
            return [Moved(name, old, fresh)];
        var drifts = old.Zip(fresh).SelectMany((pair, index) => pair.First == pair.Second ? [] : InLine($"{name} line {index + 1}", pair.First, pair.Second)).ToList();
        return drifts.Count > 0 ? drifts : [(name, "its markup", "another")];
    }

    private static IEnumerable<(string Place, string Before, string After)> InLine(string place, string before, string after)
    {
        var (old, fresh) = (Number().Matches(before), Number().Matches(after));
        if (old.Count != fresh.Count || Number().Replace(before, "0") != Number().Replace(after, "0"))
            return [(place, Quoted(before), Quoted(after))];
        return old.Zip(fresh).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => ($"{place} ({Around(before, pair.First)})", pair.First.Value, pair.Second.Value));
    }

    // Lines came or went: the first that is not where it was says most.
    private static (string Place, string Before, string After) Moved(string name, string[] before, string[] after)
    {
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return ($"{name} line {same + 1}, of {before.Length} lines before and {after.Length} after", At(before, same), At(after, same));
    }

    private static string At(string[] lines, int index) => index < lines.Length ? Quoted(lines[index]) : "nothing";

    private static string Around(string line, Match number)
    {
        var start = Math.Max(0, number.Index - (Longest / 2));
        return Quoted(line[start..Math.Min(line.Length, number.Index + number.Length + (Longest / 2))]);
    }

    private static string Quoted(string text)
    {
        var line = Blank().Replace(text.Trim(), " ");
        return $"\"{(line.Length > Longest ? line[..Longest] + "…" : line)}\"";
    }

    private static string[] Lines(string text) => text.Trim().Split('\n', StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"[-−+]?\d+(?:[.,]\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
