using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Adds vectors to a file of the store. Once it can't write, for a full disk, it leaves the rest.</summary>
/// <param name="path">The file, made where there is none.</param>
/// <exception cref="IOException">It can't be opened for writing; another process may be at it.</exception>
internal sealed class VectorWriter(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    private bool _failed;

    /// <summary>Goes to the end of the file, which is begun anew where it is not one to go on with; false where it can't be written.</summary>
    /// <param name="isOurs">Whether to go on with it.</param>
    /// <param name="head">What a new one begins with.</param>
    /// <param name="record">How many bytes a vector takes.</param>
    public bool Begin(Func<FileStream, bool> isOurs, byte[] head, int record)
    {
        try
        {
            if (!isOurs(_file))
            {
                _file.SetLength(0);
                _file.Write(head);
            }

            // A process that was killed may have left half a record.
            _file.SetLength(_file.Length - ((_file.Length - head.Length) % record));
            _file.Seek(0, SeekOrigin.End);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Write(IReadOnlyList<(UInt128 Key, float[] Vector)> vectors)
    {
        if (_failed)
            return;
        try
        {
            foreach (var (key, vector) in vectors)
            {
                _file.Write(BitConverter.GetBytes(key));
                _file.Write(MemoryMarshal.AsBytes(vector.AsSpan()));
            }

            // What is encoded stays, however the process ends.
            _file.Flush();
        }
        catch (IOException)
        {
            _failed = true;
        }
    }

    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // The half of a record that may be left is cut off when the file is next opened.
        }
    }
}
