using System.Text.Json.Serialization;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// A dossier as the national portal sends it (DongBoHoSoMC; field names are the portal's). What is not listed is not kept: identity
/// numbers above all (Law 91/2025: no more than is needed).
/// </summary>
internal sealed record PortalDossier
{
    [JsonPropertyName("MaHoSo")]
    public string? Code { get; init; }

    [JsonPropertyName("MaTTHC")]
    public string? ProcedureCode { get; init; }

    /// <summary>1 direct, 2 online, 3 post.</summary>
    [JsonPropertyName("KenhThucHien")]
    public string? Channel { get; init; }

    [JsonPropertyName("ChuHoSo")]
    public string? ApplicantName { get; init; }

    [JsonPropertyName("SoDienThoai")]
    public string? Phone { get; init; }

    [JsonPropertyName("TrichYeuHoSo")]
    public string? Summary { get; init; }

    /// <summary>yyyyMMddHHmmss, Vietnam time.</summary>
    [JsonPropertyName("NgayNopHoSo")]
    public string? FiledAt { get; init; }

    [JsonPropertyName("NgayTiepNhan")]
    public string? AcceptedAt { get; init; }

    [JsonPropertyName("NgayHenTra")]
    public string? DueAt { get; init; }

    /// <summary>1–10; 1 and 2 are taken, later states come from our own work.</summary>
    [JsonPropertyName("TrangThaiHoSo")]
    public string? Status { get; init; }

    /// <summary>Agency code or commune code of the deciding unit.</summary>
    [JsonPropertyName("DonViXuLy")]
    public string? Owner { get; init; }

    [JsonPropertyName("NoiNopHoSo")]
    public string? Reception { get; init; }

    [JsonPropertyName("TaiLieuNop")]
    public IReadOnlyList<PortalPaper>? Papers { get; init; }
}

internal sealed record PortalPaper
{
    [JsonPropertyName("TenTepDinhKem")]
    public string? Name { get; init; }
}

/// <summary>The portal's own reply: 0 is done; anything else names the field and the remedy.</summary>
internal sealed record PortalReply
{
    [JsonPropertyName("error_code")]
    public required string ErrorCode { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }

    [JsonPropertyName("MaHoSo")]
    public string? Code { get; init; }

    /// <summary>Field of the refused dossier, as the portal names it.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; init; }
}
