<?php
// A WordPress for tests: everything that changes comes from the environment, so that one unpacked copy serves several.
foreach ( array(
    'DB_NAME' => 'wordpress', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => '',
    'DB_HOST' => 'localhost:' . getenv( 'BLOG_RUN' ) . '/db.sock',
    'WP_HOME' => getenv( 'BLOG_URL' ), 'WP_SITEURL' => getenv( 'BLOG_URL' ), 'WPMU_PLUGIN_DIR' => getenv( 'BLOG_PLUGINS' ),
    // Application passwords over plain http work only here.
    'WP_ENVIRONMENT_TYPE' => 'local',
    // Nothing leaves this machine.
    'DISABLE_WP_CRON' => true, 'AUTOMATIC_UPDATER_DISABLED' => true,
    'WP_HTTP_BLOCK_EXTERNAL' => true, 'WP_ACCESSIBLE_HOSTS' => '127.0.0.1,localhost',
) as $name => $value ) {
    define( $name, $value );
}
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
    define( "{$name}_KEY", "test $name" );
    define( "{$name}_SALT", "test $name" );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
