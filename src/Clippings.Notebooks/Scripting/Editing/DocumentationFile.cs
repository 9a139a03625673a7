using System.Text;

namespace Clippings.Notebooks;

/// <summary>A file of documentation as compilers write it, of which nothing is kept but where each member stands.</summary>
/// <remarks>The compiler's own provider makes XML of every member and keeps it: for the core library's file 0.2 seconds and tens of megabytes.</remarks>
internal sealed class DocumentationFile(string path)
{
    private readonly Lazy<Dictionary<string, (int Start, int Length)>> members = new(() => Find(path));

    /// <summary>The XML that documents a member; null where the file has none.</summary>
    public string? Read(string id)
    {
        if (!members.Value.TryGetValue(id, out var place))
            return null;
        try
        {
            using var file = File.OpenHandle(path);
            var bytes = new byte[place.Length];
            return Encoding.UTF8.GetString(bytes, 0, RandomAccess.Read(file, bytes, place.Start));
        }
        catch (IOException)
        {
            return null; // It has gone since; a name can be completed without.
        }
    }

    private static Dictionary<string, (int Start, int Length)> Find(string path)
    {
        var found = new Dictionary<string, (int Start, int Length)>(StringComparer.Ordinal);
        ReadOnlySpan<byte> begin = "<member name=\""u8, end = "</member>"u8;
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        for (var at = file.IndexOf(begin); at >= 0;)
        {
            var rest = file[at..];
            // A member ends where the next begins at the latest: one without content has no end of its own.
            var next = rest[begin.Length..].IndexOf(begin);
            var member = next < 0 ? rest : rest[..(begin.Length + next)];
            if (member[begin.Length..].IndexOf((byte)'"') is > 0 and var name && member.LastIndexOf(end) is > 0 and var length)
                found[Encoding.UTF8.GetString(member.Slice(begin.Length, name))] = (at, length + end.Length);
            at = next < 0 ? -1 : at + member.Length;
        }
        return found;
    }
}
