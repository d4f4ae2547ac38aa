using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Indicators;

/// <summary>Tells where an indicator is used, so that nobody takes it away from under a report that was issued.</summary>
internal interface IIndicatorUse
{
    /// <summary>The name of one issued report that prints the indicator; null when none does.</summary>
    Task<string?> IssuedWithAsync(Db db, string provinceCode, string code, CancellationToken ct);
}
