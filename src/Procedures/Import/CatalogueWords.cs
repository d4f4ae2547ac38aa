namespace ThongSuot.Procedures.Import;

/// <summary>Parts of a procedure as the preview tells them.</summary>
internal static class CatalogueWords
{
    public static string Levels(bool province, bool commune, bool ministry, bool other) =>
        Joined((province, "tỉnh"), (commune, "xã"), (ministry, "bộ"), (other, "cơ quan khác"));

    public static string Channels(bool direct, bool online, bool post) =>
        Joined((direct, "trực tiếp"), (online, "trực tuyến"), (post, "bưu chính"));

    public static string? Of(LimitText? limit) => limit is null ? null : ProcedureLabels.Of(limit.ToLimit());

    public static string Fee(IReadOnlyList<FeeLine> lines) =>
        lines.Count == 0
            ? ProcedureFee.UnknownWords
            : string.Join("; ", lines.Select(line => line.Note.Length > 0 ? $"{line.Words} – {line.Note}" : line.Words));

    private static string Joined(params (bool There, string Word)[] parts) =>
        string.Join(", ", parts.Where(part => part.There).Select(part => part.Word));
}
