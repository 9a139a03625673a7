using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>A standard handle of this process whose text goes to the cell: that of native code, and of child processes.</summary>
#pragma warning disable CA1001 // It lives as long as the process.
internal sealed class NativeStream
#pragma warning restore CA1001
{
    private readonly string name;
    private readonly LastWords? lastWords;
    private readonly AnonymousPipeServerStream pipe;
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly byte[] bytes = new byte[1 << 16];
    private readonly char[] text = new char[1 << 16];
    private readonly Lock gate = new();

    /// <summary>Puts a pipe in the place of the handle and reads it until the process ends.</summary>
    /// <param name="descriptor">1 or 2.</param>
    /// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="lastWords">Tells what a dying runtime prints from the rest; null where it prints nothing.</param>
    public NativeStream(int descriptor, string name, LastWords? lastWords)
    {
        (this.name, this.lastWords) = (name, lastWords);
        // Only there a child inherits the handle itself; elsewhere it inherits the descriptor.
        pipe = new AnonymousPipeServerStream(PipeDirection.In, OperatingSystem.IsWindows() ? HandleInheritability.Inheritable : HandleInheritability.None);
        SystemCalls.Replace(descriptor, pipe.ClientSafePipeHandle);
        if (!OperatingSystem.IsWindows())
            pipe.DisposeLocalCopyOfClientHandle();
        new Thread(Pump) { IsBackground = true, Name = name }.UnsafeStart();
    }

    private SafeHandle Handle => pipe.SafePipeHandle;

    /// <summary>Takes what is there already, so that it comes before what follows.</summary>
    /// <remarks>Always under the lock: an empty pipe may only mean that the pump has read it and is about to hand over what it read.</remarks>
    public void Drain()
    {
        lock (gate)
        {
            while (SystemCalls.HasText(Handle, 0) && Take())
            {
            }
        }
    }

    /// <summary>Hands over what was held back for fear that the process dies; it lives.</summary>
    public void Release()
    {
        lock (gate)
            Give(lastWords?.Release() ?? "");
    }

    private void Pump()
    {
        while (SystemCalls.HasText(Handle, Timeout.Infinite))
        {
            lock (gate)
            {
                // Another may have taken it meanwhile.
                if (SystemCalls.HasText(Handle, 0) && !Take())
                    return;
            }
        }
    }

    private bool Take()
    {
        var read = pipe.Read(bytes);
        if (read == 0)
            return false;
        var taken = text.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, read), text, flush: false));
        Give(lastWords is null ? taken : lastWords.Sift(taken.ToString()));
        return true;
    }

    private void Give(ReadOnlySpan<char> taken)
    {
        if (taken.Length > 0)
            SessionOutput.WriteNative(name, taken);
    }
}
