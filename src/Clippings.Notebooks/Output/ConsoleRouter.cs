using System.Text;

namespace Clippings.Notebooks;

/// <summary>The process's console writer: text goes to the session whose code wrote it, all else to the real console.</summary>
internal sealed class ConsoleRouter(string name, TextWriter console) : TextWriter
{
    private static readonly Lock Gate = new();
    private static bool installed;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts the routers in place of the console's writers and reader.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (installed)
                return;
            installed = true;
#pragma warning disable CA2000 // They live as long as the process.
            Console.SetOut(new ConsoleRouter("stdout", Console.Out));
            Console.SetError(new ConsoleRouter("stderr", Console.Error));
            Console.SetIn(new ConsoleInput(Console.In));
#pragma warning restore CA2000
        }
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (SessionOutput.Current is { } session)
            session.Write(name, buffer);
        else
            console.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        if (SessionOutput.Current is null)
            console.Flush();
    }
}
