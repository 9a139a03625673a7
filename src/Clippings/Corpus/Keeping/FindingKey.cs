using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Clippings;

/// <summary>
/// What a finding depends on, as a hash: the library that found it, the article as it was read, the step, and what the step
/// took from outside the article. A finding is looked up by nothing else, so that none can be out of date.
/// </summary>
internal sealed class FindingKey
{
    /// <summary>The library that runs: the same for the same code, where a version number stays while rules are worked on.</summary>
    public static readonly Guid Library = typeof(FindingKey).Module.ModuleVersionId;

    private readonly byte[] _article;

    private FindingKey(byte[] article) => _article = article;

    /// <summary>What is found in an article depends on; null where a person put something of it right, which changes what is read in many ways.</summary>
    public static FindingKey? Of(Article article) => article.Corrections.IsEmpty ? article.Derived(Read) : null;

    /// <summary>The key of a step's finding.</summary>
    /// <param name="step">The step.</param>
    /// <param name="given">What it took from outside the article.</param>
    public byte[] Of(string step, ReadOnlySpan<byte> given)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_article);
        hash.AppendData(MemoryMarshal.AsBytes(step.AsSpan()));
        hash.AppendData(given);
        return hash.GetHashAndReset();
    }

    // The date is no part of it: an article that was dated is read as before, and what needs the day names it.
    private static FindingKey Read(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Library.ToByteArray());
        foreach (var text in (ReadOnlySpan<string?>)[article.Id, article.Text, article.Headline, article.Byline, article.Dateline, article.Outlet, article.Language, article.PageLanguage])
            Append(hash, text);
        var line = new byte[12];
        foreach (var its in article.Lines)
        {
            BinaryPrimitives.WriteInt32LittleEndian(line, its.Start);
            BinaryPrimitives.WriteInt32LittleEndian(line.AsSpan(4), its.End);
            BinaryPrimitives.WriteInt32LittleEndian(line.AsSpan(8), (int)its.Role);
            hash.AppendData(line);
        }

        return new(hash.GetHashAndReset());
    }

    // With its length, so that no two texts in a row are taken for two others.
    private static void Append(IncrementalHash hash, string? text)
    {
        hash.AppendData(BitConverter.GetBytes(text?.Length ?? -1));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
