namespace Clippings.Notebooks;

/// <summary>What a file or a folder holds.</summary>
/// <param name="Hash">Equal for equal content: SHA-256 of a file's bytes, or of the names and bytes of all files of a folder; a word where there is nothing to read.</param>
/// <param name="Written">When the newest of it was written.</param>
internal sealed record Fingerprint(string Hash, DateTime Written)
{
    /// <summary>There is no such file or folder.</summary>
    public static readonly Fingerprint Absent = new("absent", DateTime.MinValue);

    /// <summary>It may not be read.</summary>
    public static readonly Fingerprint Unreadable = new("unreadable", DateTime.MinValue);
}
