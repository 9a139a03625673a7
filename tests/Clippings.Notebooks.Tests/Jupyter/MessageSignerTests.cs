using System.Text;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class MessageSignerTests
{
    private static readonly byte[][] Frames = [.. "what do ya want for nothing?".Split(' ').Select((word, i) => Encoding.ASCII.GetBytes(i == 0 ? word : " " + word))];

    [Fact]
    public void Signature_is_that_of_the_standards_test_case() => // RFC 4231, case 2.
        Assert.Equal(
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            Encoding.ASCII.GetString(new MessageSigner("Jefe").Sign(Frames)));

    [Fact]
    public void A_changed_frame_or_signature_does_not_verify()
    {
        var signer = new MessageSigner("Jefe");
        var signature = signer.Sign(Frames);
        Assert.True(signer.Verify(signature, Frames));
        Assert.False(signer.Verify(signature, [.. Frames.Reverse()]));
        Assert.False(signer.Verify(signature.AsSpan(0, 63), Frames));
        Assert.False(signer.Verify([], Frames));
    }

    [Fact]
    public void An_empty_key_signs_nothing_and_accepts_anything()
    {
        var signer = new MessageSigner("");
        Assert.Empty(signer.Sign(Frames));
        Assert.True(signer.Verify("anything"u8, Frames));
    }
}
