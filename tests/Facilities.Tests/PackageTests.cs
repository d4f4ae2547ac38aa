using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Packages;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Tests;

public sealed class PackageTests
{
    [Theory, OnEveryDatabase]
    public async Task A_signed_handover_leaves_as_a_package_that_proves_itself(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(
            HandoverKind.Archives,
            Parish.Thing("Hồ sơ đất đai 1998–2003 & \u0001 sổ mục kê", 12, 0, "HS-01", "LUU_TRU_GIAY") with
            {
                Measure = "hồ sơ",
            }
        );
        (await MakeAsync(parish)).Refused.ShouldBe("facility.package-nothing-signed");
        await parish.SignAsync(HandoverKind.Archives);
        var package = (await MakeAsync(parish)).Content!;
        var report = PackageCheck.Run(new MemoryStream(package));
        report.Faults.ShouldBeEmpty();
        report.Checked.ShouldBe(5, "EAD, PREMIS, minutes, list and the METS itself");
        using var zip = new ZipArchive(new MemoryStream(package));
        var mets = Text(zip, "/METS.xml");
        mets.ShouldContain($"OBJID=\"urn:{parish.Handover.OldCode}:uuid:");
        mets.ShouldContain("+07:00");
        Text(zip, "EAD.xml").ShouldContain("Hồ sơ đất đai 1998–2003 &amp; sổ mục kê");
        Text(zip, "PREMIS.xml").ShouldContain("SHA-256");
        var page = await (await parish.VisitAsync(parish.Leader)).GetAsync($"/ban-giao/{parish.Handover.Code}");
        page.Text.ShouldContain("SHA-256 của METS", Case.Sensitive, "the trail holds what proves the package");
    }

    [Fact]
    public async Task One_flipped_byte_a_lost_file_and_a_file_too_many_are_named()
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing());
        await parish.SignAsync();
        var package = (await MakeAsync(parish)).Content!;
        foreach (var path in Paths(package).Where(path => !path.EndsWith(".sha256", StringComparison.Ordinal)))
        {
            var flipped = Rewrite(package, path, bytes =>
            {
                bytes[bytes.Length / 2] ^= 1;
                return bytes;
            });
            PackageCheck.Run(new MemoryStream(flipped)).IsWhole.ShouldBeFalse(path);
            if (!path.EndsWith("METS.xml", StringComparison.Ordinal))
            {
                PackageCheck.Run(new MemoryStream(flipped)).Faults.ShouldBe([(PackageFault.Changed, path)]);
            }
        }

        var csv = Paths(package).Single(path => path.EndsWith(".csv", StringComparison.Ordinal));
        PackageCheck.Run(new MemoryStream(Rewrite(package, csv, _ => null))).Faults.ShouldBe([(PackageFault.Missing, csv)]);
        using var more = new MemoryStream();
        more.Write(package);
        using (var zip = new ZipArchive(more, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(csv + ".exe").Open());
            writer.Write("thêm");
        }

        PackageCheck.Run(new MemoryStream(more.ToArray())).Faults.ShouldBe([(PackageFault.Extra, csv + ".exe")]);
        PackageCheck.Run(new MemoryStream("không phải zip"u8.ToArray())).Faults.Single().Fault.ShouldBe(PackageFault.Unreadable);
    }

    private static async Task<(byte[]? Content, string? Refused)> MakeAsync(Parish parish)
    {
        await using var scope = parish.Given.Program.Scope();
        var deed = new Deed(Actor.From(parish.Leader.Seat), parish.Given.Clock.GetUtcNow());
        var made = await scope
            .ServiceProvider.GetRequiredService<MakePackage>()
            .RunAsync(parish.Handover.Code, null, parish.Leader.Seat, deed, default);
        if (made.IsRefused)
        {
            return (null, made.Refusal.Code);
        }

        await using var content = made.Value.Content;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return (copy.ToArray(), null);
    }

    private static List<string> Paths(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static byte[] Rewrite(byte[] package, string path, Func<byte[], byte[]?> change)
    {
        using var copy = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package)))
        using (var to = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var bytes = new MemoryStream();
                using (var body = entry.Open())
                {
                    body.CopyTo(bytes);
                }

                if ((entry.FullName == path ? change(bytes.ToArray()) : bytes.ToArray()) is { } kept)
                {
                    using var written = to.CreateEntry(entry.FullName).Open();
                    written.Write(kept);
                }
            }
        }

        return copy.ToArray();
    }

    private static string Text(ZipArchive zip, string ending)
    {
        using var reader = new StreamReader(
            zip.Entries.First(entry => entry.FullName.EndsWith(ending, StringComparison.Ordinal)).Open(),
            Encoding.UTF8
        );
        return reader.ReadToEnd();
    }
}
