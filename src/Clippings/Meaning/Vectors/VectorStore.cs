using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>
/// Vectors that a model made, kept by the hash of the text in a file of the model's own, so that nothing is encoded twice.
/// Safe to delete. Where it can't be read or written, or another process writes it, vectors are made and not kept.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="model">The model's name.</param>
internal sealed class VectorStore(string folder, string model)
{
    private const uint Mark = 0x31_56_4C_43; // "CLV1"
    private const int HashLength = 16;
    private const int LongestVector = 1 << 16;

    // Some 2.7 million sentences of 384 numbers; beyond that the file is begun anew.
    private const long LargestFile = 1L << 32;

    // Normed in single precision, lengths are off by less than this; a vector that isn't of length one was damaged.
    private const double Tolerance = 1e-3;

    /// <summary>Where vectors are kept unless a folder is named: among the user's own local data.</summary>
    public static string OfUser { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "clippings", "vectors");

    /// <summary>The model's file.</summary>
    public string File { get; } = Path.Combine(folder, $"{string.Concat(model.Take(40).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(model)))[..8]}.vectors");

    /// <summary>By what a text is known.</summary>
    public static UInt128 Key(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BitConverter.ToUInt128(hash);
    }

    /// <summary>Those vectors of some texts that are kept.</summary>
    /// <exception cref="OperationCanceledException">The host asks to stop.</exception>
    public Dictionary<UInt128, float[]> Read(IReadOnlySet<UInt128> keys)
    {
        var found = new Dictionary<UInt128, float[]>();
        try
        {
            using var file = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20);
            var numbers = NumbersOf(file);
            using var work = LongWork.Quietly();
            var record = new byte[HashLength + (numbers * sizeof(float))];
            while (numbers > 0 && found.Count < keys.Count && file.ReadAtLeast(record, record.Length, throwOnEndOfStream: false) == record.Length)
            {
                work.Next();
                var key = BitConverter.ToUInt128(record);
                if (keys.Contains(key) && UnitVector.Read(record.AsSpan(HashLength), Tolerance) is { } vector)
                    found[key] = vector;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What can't be read is made anew.
        }

        return found;
    }

    /// <summary>Opens the file for more; null where that can't be.</summary>
    /// <param name="numbers">How many numbers a vector has.</param>
    public VectorWriter? Open(int numbers)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var writer = new VectorWriter(File);
            if (writer.Begin(head => NumbersOf(head) == numbers && head.Length <= LargestFile, [.. BitConverter.GetBytes(Mark), .. BitConverter.GetBytes(numbers)], HashLength + (numbers * sizeof(float))))
                return writer;
            writer.Dispose();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Zero for a file that is none of ours.
    private static int NumbersOf(FileStream file)
    {
        var head = new byte[2 * sizeof(int)];
        file.Seek(0, SeekOrigin.Begin);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && BitConverter.ToUInt32(head) == Mark && BitConverter.ToInt32(head, sizeof(int)) is > 0 and <= LongestVector and var numbers ? numbers : 0;
    }
}
