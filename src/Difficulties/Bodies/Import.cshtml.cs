using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Difficulties.Bodies;

[Permit(DifficultyPermissions.Assign)]
internal sealed class ImportModel(BodyImport import) : ImportPage<BodyText>
{
    public override IReadOnlyList<ListImport<BodyText>> Imports { get; } = [import];

    public override string Path => "/vuong-mac/co-quan-ngoai/nhap";

    protected override string Afterwards => "/vuong-mac/co-quan-ngoai";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Ghi {VietnameseFormat.Number(lines)} cơ quan";
}
