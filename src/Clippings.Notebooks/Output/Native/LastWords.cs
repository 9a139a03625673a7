using System.Text;

namespace Clippings.Notebooks;

/// <summary>
/// The runtime prints why it dies on the standard error of its own process, which can't show it to anyone any more. So what looks
/// like that goes at once to whoever started the process, and to the cell only when it has ended and the process lives: a child
/// process may have printed it.
/// </summary>
/// <param name="starter">The standard error that this process was started with.</param>
internal sealed class LastWords(Stream starter)
{
    private static readonly string[] Beginnings = ["Unhandled exception", "Stack overflow", "Process terminated", "Fatal error", "Out of memory", "Aborted"];

    private readonly StringBuilder held = new();

    /// <summary>The part of a text that may go to the cell now.</summary>
    public string Sift(string text)
    {
        var start = held.Length > 0 ? 0 : Start(text);
        if (start < 0)
            return text;
        held.Append(text, start, text.Length - start);
        Tell(text[start..]);
        return text[..start];
    }

    /// <summary>Tells whoever started the process.</summary>
    public void Tell(string text)
    {
        starter.Write(Encoding.UTF8.GetBytes(text));
        starter.Flush();
    }

    /// <summary>What was held back.</summary>
    public string Release()
    {
        var text = held.ToString();
        held.Clear();
        return text;
    }

    private static int Start(string text)
    {
        for (var line = 0; line < text.Length; line = text.IndexOf('\n', line) is var end and >= 0 ? end + 1 : text.Length)
        {
            if (Beginnings.Any(beginning => text.AsSpan(line).StartsWith(beginning, StringComparison.Ordinal)))
                return line;
        }
        return -1;
    }
}
