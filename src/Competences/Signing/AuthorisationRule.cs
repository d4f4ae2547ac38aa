using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Signing;

/// <summary>What an authorisation to be given says.</summary>
/// <param name="Giver">Only a head authorises.</param>
/// <param name="GiverHolds">Whether the giver has the power on that day by law or decentralisation, and not itself by authorisation.</param>
/// <param name="IsOwnBody">Whether the receiver works in the giver's body or one right below it.</param>
/// <param name="BasisTo">Last day of what the power rests on; null for no end.</param>
internal sealed record AuthorisationAsked(
    SignerOffice Giver,
    bool GiverHolds,
    SignerOffice Receiver,
    bool IsOwnBody,
    DateOnly From,
    DateOnly? To,
    DateOnly? BasisTo
);

/// <summary>Who may authorise whom (Law 72/2025/QH15 Article 14, as the Ministry of Home Affairs read it on 17/9/2025 [S]). Pure.</summary>
internal static class AuthorisationRule
{
    /// <summary>Every reason against it, in words; none when it is lawful.</summary>
    public static IReadOnlyList<string> Against(AuthorisationAsked asked)
    {
        var wrong = new List<string>();
        if (asked.Giver is not (SignerOffice.Head or SignerOffice.ActingHead))
        {
            wrong.Add("Chỉ người đứng đầu được ủy quyền; phó ký KT. theo phân công.");
        }

        if (!asked.GiverHolds)
        {
            wrong.Add("Người ủy quyền không có thẩm quyền này, hoặc chỉ có do được ủy quyền. Người được ủy quyền không ủy quyền lại.");
        }

        if (AgainstReceiver(asked.Receiver) is { } receiver)
        {
            wrong.Add(receiver);
        }

        if (!asked.IsOwnBody)
        {
            wrong.Add("Không ủy quyền cho xã, phường khác. Bố trí người, hoặc trình UBND tỉnh điều động, biệt phái.");
        }

        if (asked.To is not { } to)
        {
            wrong.Add("Ủy quyền phải có thời hạn. Ghi ngày kết thúc.");
        }
        else if (to < asked.From)
        {
            wrong.Add("Ngày kết thúc trước ngày bắt đầu. Sửa một trong hai ngày.");
        }
        else if (asked.BasisTo is { } last && to > last)
        {
            wrong.Add($"Ủy quyền không dài hơn căn cứ của nó. Ghi ngày kết thúc không sau {VietnameseFormat.Date(last)}.");
        }

        return wrong;
    }

    /// <summary>Why somebody cannot be authorised; null when he can.</summary>
    public static string? AgainstReceiver(SignerOffice office) =>
        office switch
        {
            SignerOffice.Deputy => "Phó Chủ tịch không thuộc người được ủy quyền: phân công lĩnh vực, ký KT. CHỦ TỊCH.",
            SignerOffice.PublicEmployee => "Viên chức không thuộc người được Chủ tịch UBND cấp xã ủy quyền. Ủy quyền cho công chức.",
            SignerOffice.Head or SignerOffice.ActingHead => "Người đứng đầu không tự ủy quyền cho mình.",
            _ => null,
        };
}
