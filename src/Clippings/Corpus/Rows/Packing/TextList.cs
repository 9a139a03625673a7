using System.Collections;

namespace Clippings;

/// <summary>Texts of a row that is made anew each time it is read, and is equal each time.</summary>
/// <param name="texts">The texts.</param>
internal sealed class TextList(string[] texts) : IReadOnlyList<string>, IEquatable<TextList>
{
    public int Count => texts.Length;

    public string this[int index] => texts[index];

    public bool Equals(TextList? other) => other is not null && this.SequenceEqual(other, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TextList);

    public override int GetHashCode() => texts.Aggregate(texts.Length, HashCode.Combine);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
