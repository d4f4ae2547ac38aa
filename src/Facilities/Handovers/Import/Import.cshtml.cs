using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Facilities.Handovers.Import;

/// <summary>Lists of things to hand over, with what they are worth.</summary>
[Permit(FacilityPermissions.HandOver)]
internal sealed class ImportModel(ItemImport import) : ImportPage<ItemRow>
{
    public override IReadOnlyList<ListImport<ItemRow>> Imports { get; } = [import];

    public override string Path => "/ban-giao/nhap";

    public long Value => Taken.Sum(line => line.Row!.Facts.Value);

    protected override string Afterwards => "/ban-giao/danh-muc";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} dòng";
}
