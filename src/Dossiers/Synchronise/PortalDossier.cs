using System.Text.Json.Serialization;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// A dossier as the national portal sends it (DongBoHoSoMC), each field as the text it came as. What is not listed is not kept: identity
/// numbers above all (Law 91/2025: no more than is needed).
/// </summary>
internal sealed record PortalDossier
{
    /// <summary>MaHoSo.</summary>
    public string? Code { get; init; }

    /// <summary>MaTTHC.</summary>
    public string? ProcedureCode { get; init; }

    /// <summary>KenhThucHien: 1 direct, 2 online, 3 post.</summary>
    public string? Channel { get; init; }

    /// <summary>ChuHoSo.</summary>
    public string? ApplicantName { get; init; }

    /// <summary>SoDienThoai.</summary>
    public string? Phone { get; init; }

    /// <summary>TrichYeuHoSo.</summary>
    public string? Summary { get; init; }

    /// <summary>NgayNopHoSo; yyyyMMddHHmmss, Vietnam time, as all times.</summary>
    public string? FiledAt { get; init; }

    /// <summary>NgayTiepNhan.</summary>
    public string? AcceptedAt { get; init; }

    /// <summary>NgayHenTra.</summary>
    public string? DueAt { get; init; }

    /// <summary>TrangThaiHoSo, 1–10.</summary>
    public string? Status { get; init; }

    /// <summary>DonViXuLy: agency code or commune code of the deciding unit.</summary>
    public string? Owner { get; init; }

    /// <summary>NoiNopHoSo.</summary>
    public string? Reception { get; init; }

    /// <summary>GhiChu: why it was not taken in or is taken back.</summary>
    public string? Note { get; init; }

    /// <summary>TaiLieuNop; null when the field is not there.</summary>
    public IReadOnlyList<PortalPaper>? Papers { get; init; }
}

/// <summary>A paper of the application as sent.</summary>
/// <param name="Name">TenTepDinhKem.</param>
/// <param name="Url">DuongDanTaiTepTin: where its bytes can be fetched.</param>
/// <param name="Hash">MaBam: SHA-256 of a file sent in the same multipart call.</param>
internal sealed record PortalPaper(string Name, string? Url, string? Hash);

/// <summary>The portal's own reply: 0 is done; anything else names the fields and the remedies.</summary>
internal sealed record PortalReply
{
    [JsonPropertyName("error_code")]
    public required string ErrorCode { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }

    [JsonPropertyName("MaHoSo")]
    public string? Code { get; init; }

    /// <summary>First wrong field, as the portal names it.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; init; }

    /// <summary>Everything that is wrong with the item; none when it is done.</summary>
    [JsonPropertyName("errors")]
    public IReadOnlyList<PortalFault> Errors { get; init; } = [];
}

internal sealed record PortalFault(
    [property: JsonPropertyName("field")] string? Field,
    [property: JsonPropertyName("error_code")] string Code,
    [property: JsonPropertyName("message")] string Message
);
