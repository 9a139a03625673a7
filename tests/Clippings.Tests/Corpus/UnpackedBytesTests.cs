namespace Clippings.Tests;

/// <summary>What is packed is unpacked whole, within bounds of memory.</summary>
public sealed class UnpackedBytesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(3_500_000)]
    public void Bytes_come_out_as_they_went_in(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);

        var unpacked = UnpackedBytes.Of(new MemoryStream(bytes), count);

        Assert.Equal(count, unpacked.Length);
        Assert.True(bytes.AsSpan().SequenceEqual(unpacked.ToArray()));
    }

    [Fact]
    public void They_are_read_from_any_place()
    {
        var bytes = new byte[2_500_000];
        new Random(1).NextBytes(bytes);
        using var stream = UnpackedBytes.Of(new MemoryStream(bytes), bytes.Length).Open();
        var read = new byte[300];

        foreach (var place in (int[])[2_499_700, 0, (1 << 20) - 150, 1 << 20, 1_999_999])
        {
            stream.Position = place;
            stream.ReadExactly(read);
            Assert.Equal(bytes.AsSpan(place, read.Length).ToArray(), read);
        }

        Assert.Equal(bytes.Length - 5, stream.Seek(-5, SeekOrigin.End));
        Assert.Equal(5, stream.Read(read));
        Assert.Equal(0, stream.Read(read));
        Assert.Throws<IOException>(() => stream.Seek(-1, SeekOrigin.Begin));
    }

    [Fact]
    public void What_grows_without_end_takes_little_more_memory_than_its_bound()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Throws<FormatException>(() => UnpackedBytes.Of(new Endless(), long.MaxValue / 1000));

        Assert.Equal("unpacks to more than 512 MB: unpack it first and name the file.", error.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 512L << 20, 614L << 20);
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }
    }
}
