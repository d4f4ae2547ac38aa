using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Bodies;

/// <summary>
/// A body of the province that answers difficulties and has no account here: police, Party boards, insurance, power, a software supplier.
/// It has a contact, and somebody here who records its answers by its paper.
/// </summary>
internal sealed class AnsweringBody : IInProvince
{
    public const int CodeLength = 20;
    public const int NameLength = 150;
    public const int TextLength = 500;
    public const int ContactLength = 100;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Unique in the province; that of its kind, or one of its own.</summary>
    public required string Code { get; init; }

    public string Name { get; private set; } = string.Empty;

    public BodyBlock Block { get; private set; }

    public string AnswersOn { get; private set; } = string.Empty;

    public string Phone { get; private set; } = string.Empty;

    public string Email { get; private set; } = string.Empty;

    /// <summary>Who here records its answers; without one nothing can be given to it.</summary>
    public Guid? RecorderSeatId { get; private set; }

    public string RecorderName { get; private set; } = string.Empty;

    public string RecorderPath { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public Result Keep(BodyText text)
    {
        if (text.Check() is { } wrong)
        {
            return wrong;
        }

        (Name, Block, AnswersOn, Phone, Email) = (text.Name, text.Block!.Value, text.AnswersOn, text.Phone, text.Email);
        Version++;
        return Result.Done;
    }

    public void RecordedBy(DifficultyOwner? recorder)
    {
        (RecorderSeatId, RecorderName, RecorderPath) = (
            recorder?.SeatId,
            recorder?.PersonName ?? string.Empty,
            recorder?.BodyPath ?? string.Empty
        );
        Version++;
    }
}

/// <summary>A body as typed.</summary>
internal sealed record BodyText(string Code, string Name, BodyBlock? Block, string AnswersOn, string Phone, string Email)
{
    /// <summary>The first thing that is missing or wrong, or null.</summary>
    public Refusal? Check() =>
        Code.Length is 0 or > AnsweringBody.CodeLength || !Code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? DifficultyRefusals.BodyCodeWrong
        : Name.Length is 0 or > AnsweringBody.NameLength ? DifficultyRefusals.BodyNameMissing
        : Block is null ? DifficultyRefusals.BodyBlockMissing
        : AnswersOn.Length > AnsweringBody.TextLength
            ? DifficultyRefusals.TooLong("Trả lời về", AnswersOn.Length, AnsweringBody.TextLength, "AnswersOn")
        : Phone.Length > AnsweringBody.ContactLength || (Phone.Length > 0 && !Phone.Any(char.IsAsciiDigit))
            ? DifficultyRefusals.BodyPhoneWrong
        : Email.Length > AnsweringBody.ContactLength || (Email.Length > 0 && !IsEmail(Email)) ? DifficultyRefusals.BodyEmailWrong
        : Phone.Length + Email.Length == 0 ? DifficultyRefusals.BodyContactMissing
        : null;

    /// <summary>The same on one line, however it was pasted.</summary>
    public static BodyText Of(string? code, string? name, BodyBlock? block, string? answersOn, string? phone, string? email) =>
        new(
            CleanText.Line(code ?? string.Empty).ToUpperInvariant(),
            CleanText.Line(name ?? string.Empty),
            block,
            CleanText.Line(answersOn ?? string.Empty),
            CleanText.Line(phone ?? string.Empty),
            CleanText.Line(email ?? string.Empty)
        );

    private static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && !text.Contains(' ', StringComparison.Ordinal);
}
