using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Mail;

/// <summary>A letter to one address, in plain text.</summary>
/// <param name="Path">What it leads to within this program; the address of the program is put before it when it is known.</param>
public sealed record OutgoingMail(string To, string Subject, string Text, string? Path = null)
{
    /// <summary>Longest address that is taken (RFC 5321, section 4.5.3.1).</summary>
    public const int AddressLength = 254;

    internal const string Topic = "mail";

    /// <summary>
    /// To whoever left an address: what became of the matter in one sentence and where the rest is read. It may be read by somebody
    /// else, so it says no more of the person than the page on which the matter is looked up.
    /// </summary>
    /// <param name="what">A sentence that begins with the matter and its code.</param>
    /// <param name="how">By what the matter is looked up: "mã hồ sơ và 4 số cuối điện thoại đã đăng ký".</param>
    public static OutgoingMail ToCitizen(string to, string subject, string what, string how, string path) =>
        new(
            to,
            subject,
            $"""
            Kính gửi ông/bà,

            {what}

            Tra cứu bằng {how}. Đây là thư tự động, không trả lời thư này.
            """,
            path
        );

    /// <summary>Whether letters can reach an address of this shape; whether somebody reads them there nobody knows.</summary>
    public static bool IsAddress(string address) =>
        address.Length <= AddressLength
        && MimeKit.MailboxAddress.TryParse(address, out var parsed)
        && string.Equals(parsed.Address, address, StringComparison.Ordinal)
        && address.Split('@') is [{ Length: > 0 }, var host]
        && host.Contains('.', StringComparison.Ordinal)
        && !host.EndsWith('.');
}

/// <summary>Writing letters within a write: they leave when it is committed, through the one queue of messages.</summary>
public static class MailWriting
{
    /// <param name="about">What it tells of: letters about one thing leave in order.</param>
    public static void Mail(this Write write, string provinceCode, string about, OutgoingMail mail) =>
        write.Send(provinceCode, OutgoingMail.Topic, about, mail);
}
