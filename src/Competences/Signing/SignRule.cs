using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Signing;

/// <summary>By what somebody who is not the head would sign.</summary>
internal enum SignGround
{
    /// <summary>Own office: the head's, or a deputy's field.</summary>
    Office,

    /// <summary>TL.: the working rules list the kind of document.</summary>
    Order,

    /// <summary>TUQ.: an authorisation in writing.</summary>
    Authorisation,
}

/// <summary>A written authorisation as it stands.</summary>
/// <param name="To">Its last day; null is a fault of its own.</param>
/// <param name="NamesSigner">Whether it names the signer; false when somebody who was authorised passed it on.</param>
internal sealed record AuthorisationFacts(DateOnly? From, DateOnly? To, bool NamesSigner = true);

/// <summary>May this office-holder sign this on that day.</summary>
/// <param name="IsCollective">Decided by the body together and not by its head alone.</param>
/// <param name="Holds">Whether the power itself is there: a deputy's field assigned or handed to him, a document that gives it.</param>
/// <param name="BasisTo">Last day of what the power rests on; null for no end.</param>
/// <param name="IsListed">Whether the working rules list the kind for TL.</param>
/// <param name="SignerTitle">As on the paper: CHÁNH VĂN PHÒNG.</param>
internal sealed record SignQuestion(SignerOffice Office, SignGround Ground, DateOnly Day, string SignerTitle)
{
    public bool IsCollective { get; init; }

    public bool Holds { get; init; } = true;

    public DateOnly? BasisTo { get; init; }

    public bool IsListed { get; init; }

    public AuthorisationFacts? Authorisation { get; init; }

    public string Body { get; init; } = "ỦY BAN NHÂN DÂN";

    public string HeadTitle { get; init; } = "CHỦ TỊCH";
}

/// <summary>The answer: the marks before the title, the lines of the signature, or why not.</summary>
/// <param name="Marks">TM., KT., TL., TUQ., Q. in the order of the lines; none for the head's own power.</param>
/// <param name="Lines">What stands over the name.</param>
/// <param name="Reason">Why not, in words; null when it is allowed.</param>
/// <param name="Warning">Lawful today, and to be mended; null for nothing.</param>
internal sealed record SignAnswer(IReadOnlyList<string> Marks, IReadOnlyList<string> Lines, string? Reason, string? Warning = null)
{
    public bool IsAllowed => Reason is null;

    /// <summary>"TM.+KT."; "none" for the head's own power.</summary>
    public string Form =>
        !IsAllowed ? string.Empty
        : Marks.Count == 0 ? "none"
        : string.Join('+', Marks);
}

/// <summary>
/// Who signs in which form (ND 30/2020/NĐ-CP Article 13; Law 72/2025/QH15 Article 14; ND 280/2025/NĐ-CP for certification). Pure.
/// </summary>
internal static class SignRule
{
    public static SignAnswer For(SignQuestion asked)
    {
        if (!asked.Holds)
        {
            return No(
                asked.Office == SignerOffice.Deputy
                    ? "Phó chỉ ký việc thuộc lĩnh vực được phân công hoặc việc người đứng đầu đã giao."
                    : "Không văn bản nào giao thẩm quyền này trong ngày ký."
            );
        }

        if (asked.BasisTo is { } last && asked.Day > last)
        {
            return No("Căn cứ của thẩm quyền đã hết hiệu lực; ủy quyền không kéo dài quá căn cứ của nó.");
        }

        return asked.Ground switch
        {
            SignGround.Order => ByOrder(asked),
            SignGround.Authorisation => ByAuthorisation(asked),
            _ => InOffice(asked),
        };
    }

    private static SignAnswer InOffice(SignQuestion asked) =>
        asked.Office switch
        {
            SignerOffice.Head => Yes(asked, [], [asked.HeadTitle]),
            // An appointment as acting head has no end of its own: it ends with another decision.
            SignerOffice.ActingHead => asked.Authorisation is { } appointed && AgainstLife(appointed, asked.Day) is { } ended
                ? No(ended)
                : Yes(asked, ["Q."], [$"Q. {asked.HeadTitle}"]),
            SignerOffice.Deputy => Yes(asked, ["KT."], [$"KT. {asked.HeadTitle}", $"PHÓ {asked.HeadTitle}"]),
            _ => No("Người ký không giữ chức vụ có thẩm quyền và chưa được giao ký thừa lệnh hay ủy quyền."),
        };

    // TL. may pass from the head of an office to his deputy; the collective does not stand over it.
    private static SignAnswer ByOrder(SignQuestion asked)
    {
        if (!asked.IsListed)
        {
            return No("Quy chế làm việc không ghi loại văn bản này cho ký thừa lệnh.");
        }

        return asked.Office switch
        {
            SignerOffice.OfficeHead => new(["TL."], [$"TL. {asked.HeadTitle}", asked.SignerTitle], null),
            SignerOffice.OfficeDeputy => new(
                ["TL.", "KT."],
                [$"TL. {asked.HeadTitle}", $"KT. {asked.SignerTitle}", $"PHÓ {asked.SignerTitle}"],
                null
            ),
            _ => No("Chỉ người đứng đầu đơn vị thuộc cơ quan, hoặc cấp phó được người đó giao, ký thừa lệnh."),
        };
    }

    private static SignAnswer ByAuthorisation(SignQuestion asked)
    {
        if (asked.Authorisation is not { } authorisation)
        {
            return No("Chưa có văn bản ủy quyền.");
        }

        if (!authorisation.NamesSigner)
        {
            return No("Người được ủy quyền không được ủy quyền lại.");
        }

        if (AuthorisationRule.AgainstReceiver(asked.Office) is { } not)
        {
            return No(not);
        }

        if (Against(authorisation, asked.Day) is { } wrong)
        {
            return No(wrong);
        }

        var outlives =
            asked.BasisTo is { } last && authorisation.To > last ? "Văn bản ủy quyền dài hơn căn cứ của nó. Sửa ngày kết thúc." : null;
        return asked.Office == SignerOffice.OtherBody
            ? new([], [asked.SignerTitle], null, outlives)
            : new(["TUQ."], [$"TUQ. {asked.HeadTitle}", asked.SignerTitle], null, outlives);
    }

    private static string? Against(AuthorisationFacts facts, DateOnly day) =>
        facts.To is null ? "Văn bản ủy quyền không ghi thời hạn." : AgainstLife(facts, day);

    private static string? AgainstLife(AuthorisationFacts facts, DateOnly day) =>
        facts.From is { } from && day < from ? "Văn bản chưa có hiệu lực trong ngày ký."
        : facts.To is { } to && day > to ? "Văn bản đã hết hiệu lực trước ngày ký."
        : null;

    private static SignAnswer Yes(SignQuestion asked, IReadOnlyList<string> marks, IReadOnlyList<string> lines) =>
        asked.IsCollective ? new(["TM.", .. marks], [$"TM. {asked.Body}", .. lines], null) : new(marks, lines, null);

    private static SignAnswer No(string reason) => new([], [], reason);
}
