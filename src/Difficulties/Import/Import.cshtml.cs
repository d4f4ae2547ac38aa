using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Difficulties.Import;

/// <summary>Lists of difficulties.</summary>
[Permit(DifficultyPermissions.Assign)]
internal sealed class ImportModel(DifficultyImport import) : ImportPage<DifficultyRow>
{
    /// <summary>The rows were said at a conference.</summary>
    [BindProperty(Name = "Input.AtConference")]
    public bool AtConference { get; set; }

    public override IReadOnlyList<ListImport<DifficultyRow>> Imports { get; } = [import];

    public override string Path => "/vuong-mac/nhap";

    protected override string Afterwards => "/vuong-mac?nhom=cho-phan-cong";

    protected override string Option => AtConference ? DifficultyImport.AtConference : string.Empty;

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} kiến nghị";
}
