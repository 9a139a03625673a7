using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Takes runs for equal that have the same words.</summary>
/// <param name="words">The words.</param>
/// <param name="speakerOf">Gives the speaker of a quotation, who must be the same, too; null where whoever may have said it.</param>
internal sealed class QuotedRunComparer(QuotedWords words, Func<int, string?>? speakerOf = null) : IEqualityComparer<QuotedRun>
{
    public bool Equals(QuotedRun x, QuotedRun y) =>
        (speakerOf is null || speakerOf(x.Quote) == speakerOf(y.Quote)) && words.Run(x.Start, x.Length).SequenceEqual(words.Run(y.Start, y.Length));

    public int GetHashCode(QuotedRun obj)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(words.Run(obj.Start, obj.Length)));
        hash.Add(speakerOf?.Invoke(obj.Quote));
        return hash.ToHashCode();
    }
}
