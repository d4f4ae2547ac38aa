using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests;

/// <summary>The key of THONGSUOT_KEY_FILE: a copied database opens nothing.</summary>
public sealed class OutsideKeyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ts-key-").FullName;

    private string KeyFile => Path.Combine(folder, "sub", "key");

    private string Files => Path.Combine(folder, "files");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, OnEveryDatabase]
    public async Task A_copied_database_holds_no_key_in_clear_and_opens_nothing_without_the_file(TestDatabase kind)
    {
        var (setting, drop) = await TestDatabases.CreateAsync(kind);
        await using (var node = await StartAsync(setting, KeyFile))
        {
            (await node.GetRequiredService<SigningKeys>().SignAsync([1, 2, 3], default)).ShouldNotBeEmpty();
            var rows = await KeysAsync(node);
            rows.ShouldNotBeEmpty();
            rows.ShouldAllBe(xml => OutsideKey.IsSealed(xml) && !xml.Contains("<key", StringComparison.Ordinal));
        }

#pragma warning disable CA1416 // The servers are Linux, and so are the tests.
        File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
#pragma warning restore CA1416
        (await Should.ThrowAsync<OutsideKeyException>(() => StartAsync(setting, null))).Message.ShouldContain(
            "THONGSUOT_KEY_FILE chưa đặt"
        );
        (await Should.ThrowAsync<OutsideKeyException>(() => StartAsync(setting, Path.Combine(folder, "other")))).Message.ShouldContain(
            "không phải khóa đã niêm phong"
        );
        await using (var again = await StartAsync(setting, KeyFile))
        {
            (await again.GetRequiredService<SigningKeys>().SignAsync([1], default)).ShouldNotBeEmpty();
        }

        await drop();
    }

    [Theory, OnEveryDatabase]
    public async Task Keys_written_before_the_file_was_set_are_sealed_at_the_next_start_and_still_open_what_they_sealed(TestDatabase kind)
    {
        var (setting, drop) = await TestDatabases.CreateAsync(kind);
        string name;
        await using (var before = await StartAsync(setting, null))
        {
            (await KeysAsync(before)).ShouldAllBe(xml => !OutsideKey.IsSealed(xml));
            name = (await before.GetRequiredService<SigningKeys>().CurrentAsync(default)).Name;
        }

        await using (var after = await StartAsync(setting, KeyFile))
        {
            (await KeysAsync(after)).ShouldAllBe(xml => OutsideKey.IsSealed(xml));
            (await after.GetRequiredService<SigningKeys>().CurrentAsync(default)).Name.ShouldBe(name);
            (await after.GetRequiredService<SigningKeys>().SignAsync([1], default)).ShouldNotBeEmpty();
        }

        await drop();
    }

    [Theory, OnEveryDatabase]
    public async Task A_backup_holds_no_key_file_and_is_restored_only_with_it(TestDatabase kind)
    {
        var (setting, drop) = await TestDatabases.CreateAsync(kind);
        var (target, dropTarget) = await TestDatabases.CreateAsync(kind);
        var backup = Path.Combine(folder, "backup");
        await using (var node = await StartAsync(setting, KeyFile))
        {
            var taken = (await node.GetRequiredService<TakeBackup>().RunAsync(backup, default)).Value;
            taken.KeyName.ShouldBe(node.GetRequiredService<OutsideKey>().Name);
            var key = (await File.ReadAllTextAsync(KeyFile)).Trim();
            foreach (var file in Directory.EnumerateFiles(backup, "*", SearchOption.AllDirectories))
            {
                (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(key)).ShouldBe(-1, file);
            }
        }

        await using (var without = Node(target, null))
        {
            (await without.GetRequiredService<RestoreBackup>().RunAsync(backup, default)).Refusal!.Message.ShouldContain(
                "THONGSUOT_KEY_FILE chưa đặt"
            );
        }

        await using (var wrong = Node(target, Path.Combine(folder, "wrong")))
        {
            (await wrong.GetRequiredService<RestoreBackup>().RunAsync(backup, default)).Refusal!.Code.ShouldBe("backup.other-key");
        }

        await using (var right = Node(target, KeyFile))
        {
            (await right.GetRequiredService<RestoreBackup>().RunAsync(backup, default)).Refusal.ShouldBeNull();
        }

        await drop();
        await dropTarget();
    }

    [Fact]
    public async Task A_key_among_the_scans_is_refused_because_every_backup_would_carry_it()
    {
        var (setting, drop) = await TestDatabases.CreateAsync(TestDatabase.Sqlite);
        (await Should.ThrowAsync<StartException>(() => StartAsync(setting, Path.Combine(Files, "key")))).Message.ShouldContain(
            "Chuyển tệp khóa ra nơi khác"
        );
        await drop();
    }

    [Fact]
    public void A_file_that_holds_no_key_is_told_and_never_overwritten()
    {
        var path = Path.Combine(folder, "letter.txt");
        File.WriteAllText(path, "không phải khóa");

        Should.Throw<OutsideKeyException>(() => OutsideKey.At(path)).Message.ShouldContain("không chứa khóa");
        File.ReadAllText(path).ShouldBe("không phải khóa");
    }

    [Fact]
    public void What_was_sealed_and_changed_by_hand_does_not_open()
    {
        var key = OutsideKey.At(KeyFile);
        var sealedText = key.Seal("bí mật");
        key.Open(sealedText).ShouldBe("bí mật");
        key.Seal("bí mật").ShouldNotBe(sealedText, "a nonce is used once");

        var at = sealedText.Length - 6;
        var changed = sealedText[..at] + (sealedText[at] == 'A' ? 'B' : 'A') + sealedText[(at + 1)..];
        Should.Throw<OutsideKeyException>(() => key.Open(changed)).Message.ShouldContain("đã bị sửa hoặc hỏng");
    }

    private static async Task<List<string>> KeysAsync(IServiceProvider node)
    {
        await using var db = await node.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        return await db.Set<KeyRow>().Select(row => row.Xml).ToListAsync();
    }

    private async Task<ServiceProvider> StartAsync(string setting, string? key)
    {
        var node = Node(setting, key);
        await node.GetRequiredService<DatabasePreparation>().RunAsync(default);
        return node;
    }

    private ServiceProvider Node(string setting, string? key)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(new PlatformOptions(setting, Files, key), Host.ModuleList.All);
        return services.BuildServiceProvider();
    }
}
