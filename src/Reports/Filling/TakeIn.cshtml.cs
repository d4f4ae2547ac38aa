using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Web.Imports;

namespace ThongSuot.Reports.Filling;

/// <summary>Takes a filled sheet into a unit's report, after a look at every line.</summary>
[Permit(ReportWorkPermissions.Fill)]
internal sealed class TakeInModel(FillImport import) : ImportPage<FillRow>
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "period")]
    public string Period { get; set; } = string.Empty;

    public override IReadOnlyList<ListImport<FillRow>> Imports => [import.For(Code, Period)];

    public override string Path => $"/bao-cao/viec/{Code}/{Period}/nhap";

    public string Report => FillingLabels.PathOf(Code, Period);

    protected override string Afterwards => Report;

    protected override string Option => $"{Code}|{Period}";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {lines} số";
}
